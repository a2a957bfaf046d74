using FsCheck;
using FsCheck.Fluent;
using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.Core.Tests.Reviews.Parsing;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("它升高[3]。它下降。", "它升高[3]。|它下降。")]
    [InlineData("它升高。[3]它下降。", "它升高。[3]|它下降。")]
    [InlineData("他说：“它升高。”随后下降。", "他说：“它升高。”|随后下降。")]
    [InlineData("It rises. [3] It falls.", "It rises. [3]|It falls.")]
    [InlineData("It rises.[3,4] It falls.", "It rises.[3,4]|It falls.")]
    [InlineData("It rises.¹² It falls.", "It rises.¹²|It falls.")]
    [InlineData("Guo et al. showed it. Others did not.", "Guo et al. showed it.|Others did not.")]
    [InlineData("As Fig. 1 shows, it rises. Then it falls.", "As Fig. 1 shows, it rises.|Then it falls.")]
    [InlineData("J. Smith saw 3.5 mm, i.e. more. P < 0.05 was reached.", "J. Smith saw 3.5 mm, i.e. more.|P < 0.05 was reached.")]
    [InlineData("It rises. p53 falls. miR-21 stays.", "It rises.|p53 falls.|miR-21 stays.")]
    [InlineData("They took vitamin C. Then it fell.", "They took vitamin C.|Then it fell.")]
    [InlineData("Does it rise? It does! Indeed.", "Does it rise?|It does!|Indeed.")]
    [InlineData("表达升高(P < 0.05)。Wang 等在 E. coli 中未见。", "表达升高(P < 0.05)。|Wang 等在 E. coli 中未见。")]
    [InlineData("研究显示升高.随后下降.", "研究显示升高.|随后下降.")]
    [InlineData("It rises, as J. Smith et al. saw [3]. β-catenin falls.", "It rises, as J. Smith et al. saw [3].|β-catenin falls.")]
    [InlineData("See Sect. 2 and Eq. 3. Then go on.", "See Sect. 2 and Eq. 3.|Then go on.")]
    [InlineData("它升高。[8]-[12]它下降。", "它升高。[8]-[12]|它下降。")]
    [InlineData("它升高。［8］－［12］它下降。", "它升高。［8］－［12］|它下降。")]
    [InlineData("It rises.[8]–[12] It falls.", "It rises.[8]–[12]|It falls.")]
    [InlineData("No full stop", "No full stop")]
    [InlineData("vs. controls, cf. the others", "vs. controls, cf. the others")]
    public void A_full_stop_ends_a_sentence_where_it_is_one(string text, string expected) =>
        Assert.Equal(expected.Split('|'), SentenceSplitter.Split(text).Select(sentence => sentence.Text));

    [Fact]
    public void A_run_over_two_marks_belongs_to_the_sentence_before() =>
        Assert.Equal([8, 9, 10, 11, 12], SentenceSplitter.Split("它升高。[8]-[12]它下降。")[0].Citations);

    [Fact]
    public void Nothing_is_lost_between_sentences() => Prop.ForAll(
        Gen.ArrayOf(Gen.Elements("。", ".", " ", "[3]", "¹", "字", "word", "et al.", "P", "1.5", "？", "”", "(", "\u00A0")).Select(string.Concat).ToArbitrary(),
        text => Bare(string.Concat(SentenceSplitter.Split(text).Select(sentence => sentence.Text))) == Bare(text)).QuickCheckThrowOnFailure();

    static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
