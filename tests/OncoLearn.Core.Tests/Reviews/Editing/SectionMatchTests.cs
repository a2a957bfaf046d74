using OncoLearn.Core.Reviews.Editing;
using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.Core.Tests.Reviews.Editing;

public sealed class SectionMatchTests
{
    const string Rises = "QRX7 rises in hypoxic cells and enters the nucleus together with several other stress proteins [3].";
    const string Silenced = "After QRX7 was silenced, cultured lung cancer cells grew more slowly, whereas normal epithelial cells did not change [4,5].";
    const string Mice = "In mouse xenografts, tumours that lacked QRX7 were smaller and formed fewer metastases [8-12].";
    const string Patients = "Of 96 patients, those with high expression lived 12.5 months less than the others.";
    const string Chinese = "与癌旁组织相比，胃癌组织中QRX7的表达显著增加（P < 0.05）[15]。";

    static readonly ParsedReview Old = SampleReview.Of(
        SampleReview.Section("1", "Cells", 1, $"{Rises} {Silenced}"),
        SampleReview.Section("2", "Mice", 1, Mice),
        SampleReview.Section("3", "Patients", 1, Patients, Chinese));

    [Fact]
    public void Other_reference_numbers_spaces_and_widths_change_nothing()
    {
        var match = MatchTo(
            SampleReview.Section("1", "Cells", 1, Rises.Replace("[3]", "[4]", StringComparison.Ordinal), Silenced.Replace("[4,5]", "[7]-[9]", StringComparison.Ordinal)),
            SampleReview.Section("2", "Mice", 1, Mice),
            SampleReview.Section("3", "Patients", 1, Patients, Chinese.Replace("（P < 0.05）[15]", "(P<0.05) [2]", StringComparison.Ordinal)));

        Assert.Equal(["0 0 Same 1", "1 1 Same 1", "2 2 Same 1"], Told(match));
        Assert.All(match.Sentences, sentence => Assert.Equal((MatchKind.Same, 1.0), (sentence.Kind, sentence.Similarity)));
    }

    [Theory]
    [InlineData("Of 96 patients", "Of 69 patients")]
    [InlineData("12.5 months less", "12.5 months more")]
    public void One_other_word_is_a_change(string from, string to)
    {
        var match = MatchTo(Old.Sections[0], Old.Sections[1], SampleReview.Section("3", "Patients", 1, Patients.Replace(from, to, StringComparison.Ordinal), Chinese));

        Assert.Equal([MatchKind.Same, MatchKind.Same, MatchKind.Changed], match.Sections.Select(section => section.Kind));
        var changed = Assert.Single(match.Sentences, sentence => sentence.Kind != MatchKind.Same);
        Assert.Equal((MatchKind.Changed, Patients), (changed.Kind, changed.Old?.Text));
        Assert.InRange(changed.Similarity, 0.7, 0.99);
    }

    [Fact]
    public void A_sign_turned_round_is_a_change() =>
        Assert.Equal(MatchKind.Changed, MatchTo(Old.Sections[0], Old.Sections[1], SampleReview.Section("3", "Patients", 1, Patients, Chinese.Replace('<', '>'))).Sections[2].Kind);

    [Fact]
    public void New_and_lost_sections_are_told()
    {
        var match = MatchTo(SampleReview.Section("1", "Fish", 1, "Nothing of this was ever seen in any fish at all."), Old.Sections[0], Old.Sections[2]);

        Assert.Equal(["- 0 New 0", "0 1 Same 1", "2 2 Same 1", "1 - Lost 0"], Told(match));
        Assert.Equal([MatchKind.New, MatchKind.Same, MatchKind.Same, MatchKind.Same, MatchKind.Same, MatchKind.Lost], match.Sentences.Select(sentence => sentence.Kind));
    }

    [Fact]
    public void A_sentence_is_found_in_the_section_to_which_it_was_moved()
    {
        var match = MatchTo(SampleReview.Section("1", "Cells", 1, Rises), SampleReview.Section("2", "Mice", 1, $"{Mice} {Silenced.Replace("more slowly", "slowly", StringComparison.Ordinal)}"), Old.Sections[2]);

        var moved = match.Sentences[2];
        Assert.Equal(("0", "1", MatchKind.Changed), (moved.Old?.Section, moved.New?.Section, moved.Kind));
        Assert.DoesNotContain(match.Sentences, sentence => sentence.Kind is MatchKind.New or MatchKind.Lost);
    }

    [Fact]
    public void Of_a_split_section_the_larger_part_is_the_old_one()
    {
        var plan = SectionPlan.Of(SampleReview.Of(SampleReview.Section("1", "Cells", 1, Rises, Silenced, Mice), SampleReview.Section("2", "Patients", 1, Patients)), []);
        var split = SectionPlan.Of(SampleReview.Of(SampleReview.Section("1", "Cells", 1, Rises), SampleReview.Section("2", "Lung", 1, Silenced, Mice), SampleReview.Section("3", "Patients", 1, Patients)), []);

        Assert.Equal(["- 0 New", "0 1 Changed", "1 2 Same"], Told(SectionMatch.Of(plan.Sections, split.Sections)).Select(told => told[..told.LastIndexOf(' ')]));
    }

    [Fact]
    public void A_section_written_anew_is_known_by_its_title()
    {
        var match = MatchTo(Old.Sections[0], SampleReview.Section("2", "Mice", 1, "Rodents are another matter, of which little can be told for certain today."), Old.Sections[2]);

        Assert.Equal((MatchKind.Changed, "1"), (match.Sections[1].Kind, match.Sections[1].Old?.Id));
        Assert.Equal([MatchKind.New, MatchKind.Lost], match.Sentences.Select(sentence => sentence.Kind).Where(kind => kind != MatchKind.Same));
    }

    [Fact]
    public void A_new_title_alone_is_no_change() =>
        Assert.Equal(["0 0 Same 1", "1 1 Same 1", "2 2 Same 1"], Told(MatchTo(Old.Sections[0] with { Title = "In vitro" }, Old.Sections[1] with { Number = "7" }, Old.Sections[2])));

    [Fact]
    public void Equal_sentences_are_paired_in_their_order()
    {
        var sentences = string.Join(' ', Enumerable.Repeat(Patients, 3000));
        var review = SampleReview.Of(SampleReview.Section("1", "A", 1, sentences), SampleReview.Section("2", "B", 1, Patients));
        var shorter = SampleReview.Of(SampleReview.Section("1", "A", 1, string.Join(' ', Enumerable.Repeat(Patients, 2999))), SampleReview.Section("2", "B", 1, Patients));

        var match = SectionMatch.Of(SectionPlan.Of(review, []).Sections, SectionPlan.Of(shorter, []).Sections);

        Assert.Equal(Enumerable.Range(0, 2999).Append(0), match.Sentences.Where(sentence => sentence.New is not null).Select(sentence => sentence.Old!.Index));
        Assert.Equal(("0", 2999), match.Sentences.Where(sentence => sentence.Kind == MatchKind.Lost).Select(sentence => (sentence.Old!.Section, sentence.Old.Index)).Single());
    }

    [Fact]
    public void Of_equally_similar_sentences_the_nearest_is_taken()
    {
        var old = SectionPlan.Of(SampleReview.Of(SampleReview.Section("1", "A", 1, $"{Patients} {Mice} {Patients}")), []);
        var current = SectionPlan.Of(SampleReview.Of(SampleReview.Section("1", "A", 1, $"{Mice} {Patients.Replace("96", "97", StringComparison.Ordinal)}")), []);

        Assert.Equal([(1, 0), (2, 1), (0, -1)], SectionMatch.Of(old.Sections, current.Sections).Sentences.Select(sentence => (sentence.Old!.Index, sentence.New?.Index ?? -1)));
    }

    [Fact]
    public void A_plan_matched_with_itself_is_the_same_throughout() => SampleReview.ForEach((review, edits) =>
    {
        var plan = SectionPlan.Of(review, edits);
        var match = SectionMatch.Of(plan.Sections, plan.Sections);
        Assert.Equal(plan.Sections.Select(section => $"{section.Id} {section.Id} Same 1"), Told(match));
        Assert.All(match.Sentences, sentence => Assert.Equal((MatchKind.Same, sentence.Old), (sentence.Kind, sentence.New)));
    });

    [Fact]
    public void Each_section_and_sentence_is_told_once_and_the_same_each_time() => SampleReview.ForEach((review, edits) =>
    {
        var (old, current) = (SectionPlan.Of(review, []), SectionPlan.Of(review, edits));
        var match = SectionMatch.Of(old.Sections, current.Sections);
        Assert.Equal(old.Sections.Select(section => section.Id).Order(StringComparer.Ordinal), match.Sections.Select(section => section.Old?.Id).OfType<string>().Order(StringComparer.Ordinal));
        Assert.Equal(current.Sections.Select(section => section.Id), match.Sections.Select(section => section.New?.Id).OfType<string>());
        // Edits move sentences and lose none.
        Assert.All(match.Sentences, sentence => Assert.Equal(MatchKind.Same, sentence.Kind));
        Assert.Equal(Told(match), Told(SectionMatch.Of(old.Sections, current.Sections)));
    });

    static SectionMatch MatchTo(params ParsedSection[] sections) => SectionMatch.Of(SectionPlan.Of(Old, []).Sections, SectionPlan.Of(SampleReview.Of(sections), []).Sections);

    static IEnumerable<string> Told(SectionMatch match) => match.Sections.Select(section => FormattableString.Invariant($"{section.Old?.Id ?? "-"} {section.New?.Id ?? "-"} {section.Kind} {section.Similarity:0.##}"));
}
