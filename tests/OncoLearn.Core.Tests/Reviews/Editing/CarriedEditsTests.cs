using OncoLearn.Core.Reviews.Editing;
using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.Core.Tests.Reviews.Editing;

public sealed class CarriedEditsTests
{
    const string Rises = "QRX7 rises in hypoxic cells and enters the nucleus together with other stress proteins [3].";
    const string Silenced = "After QRX7 was silenced, cultured lung cancer cells grew more slowly than before [4].";
    const string Mice = "In mouse xenografts, tumours that lacked QRX7 were smaller and formed fewer metastases [8].";

    static readonly ParsedReview Old = SampleReview.Of(SampleReview.Section("1", "Cells", 1, Rises, Silenced), SampleReview.Section("2", "Mice", 1, Mice));

    static readonly ParsedSection Fish = SampleReview.Section("1", "Fish", 1, "Nothing of this was ever seen in any fish at all.");

    [Fact]
    public void They_follow_their_sections_and_paragraphs()
    {
        var current = SampleReview.Of(Fish, SampleReview.Section("2", "Cells", 1, "Cells are small and many things were seen in them.", Rises, Silenced), SampleReview.Section("3", "Mice", 1, Mice));

        var carried = Carry(current, new SectionEdit.Rename("1", "Animals"), new SectionEdit.Split("0", new ParagraphPlace(0, 1), "Silencing"), new SectionEdit.Drop("0@1"));

        Assert.Equal([new SectionEdit.Rename("2", "Animals"), new SectionEdit.Split("1", new ParagraphPlace(1, 2), "Silencing"), new SectionEdit.Drop("1@2")], carried.Edits);
        Assert.Empty(carried.Lost);
    }

    [Fact]
    public void What_is_there_no_more_is_lost_with_what_was_built_on_it()
    {
        var current = SampleReview.Of(Fish, SampleReview.Section("2", "Mice", 1, Mice));
        SectionEdit[] edits = [new SectionEdit.Split("0", new ParagraphPlace(0, 1), "Silencing"), new SectionEdit.Rename("0@1", "Loss"), new SectionEdit.Drop("1")];

        var carried = Carry(current, edits);

        Assert.Equal([new SectionEdit.Drop("1")], carried.Edits);
        Assert.Equal(edits[..2], carried.Lost);
    }

    [Fact]
    public void A_merge_with_nothing_above_is_lost()
    {
        var carried = Carry(SampleReview.Of(SampleReview.Section("1", "Mice", 1, Mice), SampleReview.Section("2", "Cells", 1, Rises, Silenced)), new SectionEdit.Merge("1"));

        Assert.Equal([new SectionEdit.Merge("1")], carried.Lost);
    }

    [Fact]
    public void Carried_over_to_the_same_article_they_are_the_same()
    {
        var checkedOnes = 0;
        SampleReview.ForEach((review, edits) =>
        {
            // Paragraphs without a text of their own cannot be told from one another: the law is about those that can.
            var told = review with { Sections = [.. review.Sections.Select((section, at) => section with { Paragraphs = [.. section.Paragraphs.Select((_, index) => SampleReview.Paragraph($"Gene {at} rises in tissue {index} of all animals that were looked at [3]."))] })] };
            var skipped = SectionPlan.Of(told, edits).Skipped.Select(one => one.Index).ToHashSet();
            var made = edits.Where((_, at) => !skipped.Contains(at)).ToList();

            var carried = CarriedEdits.Of(made, Match(told, told), told);

            // A section without a paragraph is known by its title alone, and may have none.
            var empty = told.Sections.Index().Where(section => section.Item.Paragraphs.Count == 0).Select(section => section.Index.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToHashSet(StringComparer.Ordinal);
            if (made.Any(edit => empty.Contains(edit.Section))) return;
            Assert.Equal(made.Select(SectionEditJson.Write), carried.Edits.Select(SectionEditJson.Write));
            checkedOnes++;
        });
        Assert.True(checkedOnes > 500, $"only {checkedOnes} reviews told anything");
    }

    static CarriedEdits Carry(ParsedReview current, params SectionEdit[] edits) => CarriedEdits.Of(edits, Match(Old, current), current);

    static SectionMatch Match(ParsedReview old, ParsedReview current) => SectionMatch.Of(SectionPlan.Of(old, []).Sections, SectionPlan.Of(current, []).Sections);
}
