using OncoLearn.App.Catalog;

namespace OncoLearn.App.Tests.Catalog;

/// <summary>Where the claims of a question stand in its file: on its parts, and nowhere else.</summary>
public sealed class ContentClaimsTests
{
    [Fact]
    public void An_essay_has_its_claims_on_its_criteria()
    {
        const string essay = """
              - key: essay
                type: essay
                category: mechanism
                section: "4"
                level: analyse
                difficulty: hard
                use: exam
                stem: { zh-Hans: 说明, en: Explain }
                explanation: { zh-Hans: 释, en: Explain }
                model: { zh-Hans: 范文, en: Model }
                rubric:
                  - id: one
                    claims: [raises-flux]
                    text: { zh-Hans: 一, en: One }
                    levels:
                      - { id: no, text: { zh-Hans: 无, en: None }, fraction: 0 }
                      - { id: yes, text: { zh-Hans: 有, en: All }, fraction: 1 }

            """;
        using var content = new SampleContent();
        var exam = File.ReadAllText(Path.Combine(content.Folder, SampleContent.Exam)).TrimEnd() + "\n" + essay;

        Assert.DoesNotContain(ContentCheck.Run(content.Write(SampleContent.Exam, exam).Folder).Findings, finding => finding.Severity == FindingSeverity.Error);
        var without = exam.Replace("        claims: [raises-flux]\n        text", "        text", StringComparison.Ordinal);
        Assert.Contains(ContentCheck.Run(content.Write(SampleContent.Exam, without).Folder).Findings, finding => finding.Code == "missing-field");
    }

    [Theory]
    [InlineData("", "claims: [raises-flux], ", null)]
    [InlineData("claims: [raises-flux], ", "", "In this type the claims stand on items, and nowhere else.")]
    [InlineData("", "", "The field “claims” is missing here.")]
    public void Claims_stand_on_the_items_that_are_parts_also_where_options_bear_the_same_ids(string onOption, string onItem, string? fault)
    {
        using var content = new SampleContent();
        content.Write(SampleContent.Mechanism, $$"""
            {{SampleFiles.All[SampleContent.Mechanism].TrimEnd().ReplaceLineEndings("\n")}}
              - key: shared
                type: extended-matching
                section: "4"
                level: analyse
                difficulty: hard
                use: practice
                stem: { zh-Hans: 选, en: Choose }
                explanation: { zh-Hans: 释, en: Explain }
                options:
                  - { id: a, {{onOption}}text: { zh-Hans: 甲, en: A }, reason: { zh-Hans: 甲, en: A } }
                  - { id: b, text: { zh-Hans: 乙, en: B }, reason: { zh-Hans: 乙, en: B } }
                  - { id: c, text: { zh-Hans: 丙, en: C }, reason: { zh-Hans: 丙, en: C } }
                items:
                  - { id: a, {{onItem}}text: { zh-Hans: 一, en: One }, match: c, reason: { zh-Hans: 甲, en: A } }
                  - { id: b, claims: [raises-growth], text: { zh-Hans: 二, en: Two }, match: c, reason: { zh-Hans: 乙, en: B } }
            """);

        var errors = ContentCheck.Run(content.Folder).Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Message).ToList();

        if (fault is null) Assert.Empty(errors);
        else Assert.Contains(fault, errors);
    }

    [Theory]
    [InlineData("claims: [raises-growth]", "", "", null)]
    [InlineData("", "claims: [raises-growth]", "", "gaps[0].answers[0].claims: unknown field")]
    [InlineData("claims: [raises-growth]", "", "claims: [raises-flux]", "In this type the claims stand on gaps, not on the question.")]
    public void The_claims_of_a_text_with_gaps_stand_on_the_gaps(string onGap, string onAnswer, string onQuestion, string? message)
    {
        using var content = new SampleContent();
        content.Write(SampleContent.Mechanism, $$$"""
            {{{File.ReadAllText(Path.Combine(content.Folder, SampleContent.Mechanism)).TrimEnd()}}}
              - key: gaps
                type: cloze-typing
                section: "4"
                level: apply
                difficulty: easy
                use: practice
                {{{onQuestion}}}
                stem: { zh-Hans: 填空, en: Fill in }
                explanation: { zh-Hans: 见第 4 节。, en: See section 4. }
                text: { zh-Hans: "GENE1 {{verb}}。", en: "GENE1 {{verb}}." }
                gaps:
                  - id: verb
                    {{{onGap}}}
                    answers:
                      - id: up
                        {{{onAnswer}}}
                        text: { zh-Hans: 升高, en: rises }
                        reason: { zh-Hans: 对, en: Right }
            """);

        var errors = ContentCheck.Run(content.Folder).Findings.Where(finding => finding.Severity == FindingSeverity.Error).ToList();

        if (message is null) Assert.Empty(errors);
        else Assert.Contains(errors, error => error.Message.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("claims: [raises-growth]", "In this type the claims stand on the question, and nowhere else.")]
    public void The_claims_of_a_short_answer_and_of_a_number_stand_on_the_question(string onItem, string? message)
    {
        using var content = new SampleContent();
        content.Write(SampleContent.Mechanism, $$"""
            {{File.ReadAllText(Path.Combine(content.Folder, SampleContent.Mechanism)).TrimEnd()}}
              - key: word
                type: short-answer
                section: "4"
                level: apply
                difficulty: easy
                use: practice
                claims: [raises-growth]
                stem: { zh-Hans: 什么？, en: What? }
                explanation: { zh-Hans: 见第 4 节。, en: See section 4. }
                answers:
                  - { id: growth, text: { zh-Hans: 生长, en: growth }, reason: { zh-Hans: 对, en: Right } }
                  - id: decay
                    {{onItem}}
                    text: { zh-Hans: 衰退, en: decay }
                    fraction: 0
                    reason: { zh-Hans: 错, en: Wrong }
              - key: number
                type: number
                section: "4"
                level: apply
                difficulty: easy
                use: practice
                claims: [raises-growth]
                stem: { zh-Hans: 多少？, en: How many? }
                explanation: { zh-Hans: 见第 4 节。, en: See section 4. }
                value: 0.5
                tolerance: { relative: 0.05 }
                units: [{ symbol: { zh-Hans: 个月, en: months }, factor: 1 }]
                reason: { zh-Hans: 对, en: Right }
                near:
                  - id: ten
                    {{onItem}}
                    value: 10
                    range: { from: 9, to: 11 }
                    reason: { zh-Hans: 错, en: Wrong }
            """);

        var errors = ContentCheck.Run(content.Folder).Findings.Where(finding => finding.Severity == FindingSeverity.Error).ToList();

        Assert.Equal(message is null ? 0 : 2, errors.Count);
        Assert.All(errors, error => Assert.Contains(message!, error.Message, StringComparison.Ordinal));
    }
}
