using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Tests.Claims;

public sealed class WordsTests
{
    [Fact]
    public void Words_are_those_of_the_content_files_and_the_database()
    {
        Assert.Equal(["gene", "drug", "cancer", "cell-line", "process", "pathway", "technique", "sample"], Words<EntityKind>.All);
        Assert.Equal(["up", "down", "none", "unsigned"], Words<Direction>.All);
        Assert.Equal(["expression", "stage", "outcome", "function"], Words<Facet>.All);
        Assert.Equal(["mechanism", "marker", "therapy", "background"], Words<Category>.All);
        Assert.Equal(["reported", "suggested", "disputed", "unknown"], Words<Certainty>.All);
        Assert.Equal(["review", "preclinical", "in-vitro", "in-vivo", "mixed", "clinical-samples", "cohort", "trial"], Words<EvidenceKind>.All);
    }

    [Fact]
    public void What_is_printed_is_read_again() =>
        Assert.All(Enum.GetValues<EvidenceKind>(), kind => Assert.Equal(kind, Words<EvidenceKind>.Parse(kind.Word())));

    [Fact]
    public void Strongest_evidence_follows_the_order_of_the_kinds() =>
        Assert.Equal(EvidenceKind.Trial, new[] { EvidenceKind.InVivo, EvidenceKind.Trial, EvidenceKind.InVitro, EvidenceKind.Cohort, EvidenceKind.ClinicalSamples }.Max());

    [Theory]
    [InlineData("InVitro")]
    [InlineData("1")]
    [InlineData("")]
    public void An_unknown_word_is_refused(string word)
    {
        Assert.Null(Words<EvidenceKind>.Find(word));
        Assert.Throws<FormatException>(() => Words<EvidenceKind>.Parse(word));
    }
}
