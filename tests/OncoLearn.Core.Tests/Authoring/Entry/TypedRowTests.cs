using System.Text.Json;
using OncoLearn.Core.Authoring.Entry;
using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Tests.Authoring.Entry;

/// <summary>Types and typed answers in tables.</summary>
public sealed class TypedRowTests
{
    [Theory]
    [InlineData("single", "single-best-answer")]
    [InlineData("Single-choice", "single-best-answer")]
    [InlineData("MCQ", "single-best-answer")]
    [InlineData("单选", "single-best-answer")]
    [InlineData("multi", "multiple-answer")]
    [InlineData("multiple", "multiple-answer")]
    [InlineData("Multiple_Response", "multiple-answer")]
    [InlineData("多选", "multiple-answer")]
    [InlineData("truefalse", "true-false")]
    [InlineData("tf", "true-false")]
    [InlineData("T/F", "true-false")]
    [InlineData("判断", "true-false")]
    [InlineData("填空题", "cloze-typing")]
    [InlineData("ｆｉｂ", "cloze-typing")]
    [InlineData("简答", "short-answer")]
    [InlineData("连线题", "matching")]
    [InlineData("essay", "essay")]
    public void Usual_words_name_a_type(string word, string type)
    {
        string[] row = type switch
        {
            "multiple-answer" => [word, "s", "one", "two", "three", "AB"],
            "true-false" => [word, "s", "", "", "", "true"],
            "cloze-typing" => [word, "It ____.", "", "", "", "binds"],
            "short-answer" => [word, "s", "", "", "", "binds"],
            _ => [word, "s", "one", "two", "three", "A"],
        };
        var item = Read(["type", "stem", "option a", "option b", "option c", "key"], row);
        if (item.Draft is { } draft) Assert.Equal(type, draft.Question.Type);
        else Assert.True(type is "matching" or "essay" && !item.Problems.Any(problem => problem.En.Contains("not known here", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Genes are made of ____.", "DNA", "cloze-typing", "en")]
    [InlineData("基因由____构成。", "DNA", "cloze-typing", "zh-Hans")]
    [InlineData("____ becomes ____.", "DNA; RNA", "cloze-typing", "en")]
    [InlineData("Genes are made of ____.", "A", null, "en")]
    [InlineData("Genes are made of ____. A. DNA B. RNA C. ATP", "AB", null, "en")]
    [InlineData("Genes are made of (  ).", "DNA", null, "en")]
    public void A_word_in_capitals_goes_into_a_gap_where_there_are_no_options(string stem, string key, string? type, string lang)
    {
        var item = Read(["stem", "option a", "option b", "key"], [stem, "", "", key]);
        Assert.Equal(type, item.Draft?.Question.Type);
        if (type is not null) Assert.Equal(key.Split("; "), item.Draft!.Question.Payload["gaps"]!.AsArray().Select(gap => (string?)gap!["answers"]![0]!["text"]![lang]));
    }

    [Theory]
    [InlineData("number")]
    [InlineData("matching")]
    public void What_has_no_columns_of_its_own_is_told_where_it_stands(string type) => Assert.Contains(
        "stands in the column payload", Assert.Single(Read(["type", "stem", "option a", "option b", "key"], [type, "How many?", "1", "2", "82"]).Problems).En, StringComparison.Ordinal);

    [Theory]
    [InlineData("multi", "Three; one", "AC")]
    [InlineData("single", "TWO", "B")]
    [InlineData("multi", "one; four", null)]
    [InlineData("", "Two", "B")]
    [InlineData("", "Three; one", "AC")]
    [InlineData("", "BC", "BC")]
    [InlineData("", "B. Two", "B")]
    [InlineData("single", "C）three", "C")]
    [InlineData("", "B. three", null)]
    [InlineData("", "four", null)]
    public void A_key_may_give_the_words_of_options(string type, string key, string? letters)
    {
        var item = Read(["type", "stem", "option a", "option b", "option c", "key"], [type, "Which?", "one", "two", "three", key]);
        if (letters is null) Assert.Contains("is no letter of an option", Assert.Single(item.Problems).En, StringComparison.Ordinal);
        else Assert.Equal(letters, string.Concat(item.Draft!.Question.Payload["options"]!.AsArray().Index().Where(option => (bool?)option.Item!["correct"] == true).Select(option => (char)('A' + option.Index))));
    }

    [Fact]
    public void A_word_in_capitals_is_an_option_and_no_letters()
    {
        var question = Read(["stem", "option a", "option b", "key"], ["What does it cut?", "RNA", "DNA", "DNA"]).Draft!.Question;
        Assert.Equal(("single-best-answer", true), (question.Type, (bool?)question.Payload["options"]![1]!["correct"]));
        question = Assert.Single(Paper.Read("1. What does it cut?\nA. RNA\nB. DNA\nAnswer: DNA").Items).Draft!.Question;
        Assert.Equal(("single-best-answer", true), (question.Type, (bool?)question.Payload["options"]![1]!["correct"]));
    }

    [Theory]
    [InlineData("细胞在营养不足时把自身的蛋白和细胞器送到溶酶体中降解。", true)]
    [InlineData("the cell digests its own proteins and organelles within lysosomes", true)]
    [InlineData("肿瘤坏死因子相关凋亡诱导配体", false)]
    [InlineData("the cell digests its own proteins and organelles within lysosomes; autophagy", false)]
    public void An_answer_that_is_a_sentence_is_told(string answer, bool isTold)
    {
        foreach (var item in new[] { Assert.Single(Paper.Read($"1. What is it?\n题型：简答\nAnswer: {answer}").Items), Read(["type", "stem.en", "key"], ["short", "What is it?", answer]) })
            Assert.Equal(isTold, item.Notes.Any(note => note.En.StartsWith("the answer is a whole sentence", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_unknown_type_is_told_with_those_that_there_are()
    {
        var problem = Assert.Single(Read(["type", "题干", "答案"], ["dragdrop", "s", "k"]).Problems);
        Assert.Contains("“dragdrop” is not known here; there are: Single best answer, ", problem.En, StringComparison.Ordinal);
        Assert.Contains("可以是：单选题、", problem.Zh, StringComparison.Ordinal);
        var line = Assert.Single(Paper.Read("1. s\nType: dragdrop\nAnswer: k").Lines, line => line.Role == EntryRole.NotUnderstood);
        Assert.Equal(problem, line.Why);
    }

    [Theory]
    [InlineData("填空题", "NUPR1 结合 ____ 和 ____。", "p300；p53", "g1: p300, g2: p53")]
    [InlineData("", "NUPR1 结合 ____。", "p300|EP300", "g1: p300 EP300")]
    [InlineData("", "NUPR1 结合（　）。", "p300", "g1: p300")]
    [InlineData("cloze-typing", "NUPR1 结合 __2__ 和 __1__。", "p53；p300", "g1: p53, g2: p300")]
    public void Gaps_in_a_stem_are_a_text_to_fill_in(string type, string stem, string key, string gaps)
    {
        var item = Read(["题型", "题干", "答案", "解析"], [type, stem, key, "因为。"], EntryDefaults.Chinese);
        var question = item.Draft!.Question;
        Assert.Equal("cloze-typing", question.Type);
        Assert.Equal(gaps, string.Join(", ", question.Payload["gaps"]!.AsArray().Select(gap => $"{gap!["id"]}: {string.Join(' ', gap["answers"]!.AsArray().Select(answer => answer!["text"]!["zh-Hans"]))}")));
        Assert.DoesNotContain("__", (string?)question.Payload["text"]!["zh-Hans"], StringComparison.Ordinal);
        Assert.Equal("因为。", (string?)question.Payload["explanation"]!["zh-Hans"]);
    }

    [Fact]
    public void Answers_to_gaps_may_stand_in_the_columns_of_options()
    {
        var item = Read(["type", "stem.en", "option.1.en", "option.2.en", "key"], ["fill in the blank", "It ____ and ____.", "binds|joins", "cuts", ""], EntryDefaults.Chinese);
        Assert.Equal(["binds", "cuts"], item.Draft!.Question.Payload["gaps"]!.AsArray().Select(gap => (string?)gap!["answers"]![0]!["text"]!["en"]));
    }

    [Theory]
    [InlineData("结合", "cuts", "结合 = binds", "切断 = cuts")]
    [InlineData("结合|连接", "cuts; cleaves", "结合 = binds, 连接 = joins", "切断 = cuts, cleaves = cleaves")]
    [InlineData("", "cuts", "binds = binds, joins = joins", "切断 = cuts")]
    public void An_answer_to_a_gap_may_stand_there_in_both_languages(string first, string second, string one, string two)
    {
        var item = Read(
            ["type", "stem.zh-Hans", "stem.en", "option.1.zh-Hans", "option.2.zh-Hans", "option.1.en", "option.2.en", "key"],
            ["填空题", "它 ____ 并 ____。", "It ____ and ____.", first, "切断", first.Length == 2 ? "binds" : "binds|joins", second, ""]);
        Assert.Empty(item.Problems);
        Assert.Equal(["en", "zh-Hans"], QuestionTypes.Of("cloze-typing").Parse(JsonSerializer.SerializeToElement(item.Draft!.Question.Payload)).Languages.Order(StringComparer.Ordinal));
        Assert.Equal([one, two], item.Draft!.Question.Payload["gaps"]!.AsArray().Select(gap => string.Join(", ", gap!["answers"]!.AsArray().Select(answer => string.Join(" = ", answer!["text"]!.AsObject().Select(text => (string?)text.Value))))));
    }

    [Fact]
    public void Options_with_the_letter_of_one_are_no_answers_to_gaps()
    {
        foreach (var key in (string[])["B", "b", "AC"])
        {
            var item = Read(["题型", "题干", "选项A", "选项B", "选项C", "答案"], ["填空题", "NUPR1 结合（　）。", "p53", "p300", "MDM2", key], EntryDefaults.Chinese);
            Assert.Null(item.Draft);
            Assert.StartsWith($"填空题的答案是文字，这里却有选项，答案是字母“{key}”", Assert.Single(item.Problems).Zh, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("填空题", "NUPR1 结合 ____。", "p53", "columns that this type has no use for and that were not read: option A, reason A, scoring")]
    [InlineData("简答题", "NUPR1 结合什么？", "", "columns that this type has no use for and that were not read: reason A, scoring")]
    public void Cells_of_which_nothing_is_made_are_told(string type, string stem, string option, string told)
    {
        var item = Read(["type", "stem", "option.1.en", "key", "reason.1.en", "reason.2.en", "scoring"], [type, stem, option, "p300", "It binds.", " ", "per-option"]);
        Assert.Equal("p300", (string?)(item.Draft!.Question.Payload["gaps"]?[0] ?? item.Draft.Question.Payload)["answers"]![0]!["text"]!["en"]);
        Assert.Equal(told, Assert.Single(item.Notes).En);
    }

    [Theory]
    [InlineData("名词解释")]
    [InlineData("问答题")]
    [InlineData("问答")]
    [InlineData("论述题")]
    public void Definitions_and_longer_answers_are_no_short_answers(string type)
    {
        const string Told = "论述题请在编辑器里写";
        var row = Read(["题型", "题干", "答案"], [type, "细胞凋亡", "程序性的细胞死亡。"], EntryDefaults.Chinese);
        Assert.Null(row.Draft);
        Assert.Contains(Told, Assert.Single(row.Problems).Zh, StringComparison.Ordinal);
        Assert.Contains(Told, Assert.Single(Assert.Single(Paper.Read($"1. 细胞凋亡\n题型：{type}", EntryDefaults.Chinese).Items).Problems).Zh, StringComparison.Ordinal);
        Assert.Contains(Told, Assert.Single(Read(["题干", "答案"], ["名词解释：细胞凋亡", "程序性的细胞死亡。"], EntryDefaults.Chinese).Problems).Zh, StringComparison.Ordinal);
        Assert.Contains(Told, Assert.Single(Assert.Single(Paper.Read("1. 名词解释：细胞凋亡\n答案：程序性的细胞死亡。", EntryDefaults.Chinese).Items).Problems).Zh, StringComparison.Ordinal);
        foreach (var text in (string[])[$"1. 细胞凋亡\n题型：{type}\n答案：程序性的细胞死亡。", $"五、{type}（每题 5 分）\n1. 细胞凋亡\n答案：程序性的细胞死亡。"])
        {
            if (type == "问答" && text[0] == '五') continue;
            var item = Assert.Single(Paper.Read(text, EntryDefaults.Chinese).Items);
            Assert.Null(item.Draft);
            Assert.Contains(Told, Assert.Single(item.Problems).Zh, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Words_without_options_are_a_short_answer()
    {
        foreach (var type in (string[])["", "简答题", "short answer"])
        {
            var question = Read(["type", "题干", "答案"], [type, "TP53 编码什么？", "p53；TP53 蛋白"], EntryDefaults.Chinese).Draft!.Question;
            Assert.Equal(("short-answer", "TP53 编码什么？", 2), (question.Type, (string?)question.Payload["stem"]!["zh-Hans"], question.Payload["answers"]!.AsArray().Count));
        }
    }

    [Theory]
    [InlineData("填空题", "No gap.", "p53", "there is no blank in it: write ____ where the answer goes")]
    [InlineData("填空题", "It ____ and ____ and ____.", "p53", "there are 3 gaps and another number of answers; part them by semicolons")]
    [InlineData("填空题", "It ____.", "", "no answer was found")]
    [InlineData("", "下列哪项正确（　）\nA. p53\nB. p300", "B", "the type cannot be told: fill in type, or options and key")]
    [InlineData("", "It ____ and ____.", "A; B", "the type cannot be told: fill in type, or options and key")]
    [InlineData("", "Which?", "B", "the type cannot be told: fill in type, or options and key")]
    public void What_is_no_such_question_is_told(string type, string stem, string key, string problem) =>
        Assert.Equal(problem, Assert.Single(Read(["type", "stem", "key"], [type, stem, key]).Problems).En);

    static EntryItem Read(string[] header, string[] row, string lang = EntryDefaults.English) =>
        Assert.Single(EntrySource.Of(new EntryTable(1, header, [new EntryRow(2, row)])).Read(EntryDefaults.For(lang)).Items);
}
