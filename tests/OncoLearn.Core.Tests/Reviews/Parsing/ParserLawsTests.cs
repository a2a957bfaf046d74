using System.Text;
using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.Core.Tests.Reviews.Parsing;

/// <summary>What holds for every text, also for one that is no article.</summary>
public sealed class ParserLawsTests
{
    static readonly string[] Pieces =
    [
        "\n", "\n\n", "\r\n", "\f", " ", "  ", "\t", "\u3000", "\u2003", "\uFEFF", "-\n", "[", "]", "[1", "]-[", "1.", "2.1 ", "一、", "（二）", "第", "章", "IV. ", "摘  要", "Abstract", "Keywords:", "References", "参考文献",
        "图1 ", "Table 2.", "©", "。", ". ", "et al.", "¹", "²⁻", "字", "word", "Word", "p53", "12", "2003年", "·综述·", "| a | b | c |", "…", "”", "\0", "\uD83D", "\u200B", "Introduction\n", "1 Introduction\n", "【", "】", "　：",
    ];

    [Fact]
    public void Every_character_is_accounted_for_and_only_space_and_hyphens_are_dropped() => ForEach(source =>
    {
        var review = ReviewParser.Parse(source);
        var at = 0;
        foreach (var span in review.Accounts)
        {
            Assert.Equal(at, span.Start);
            Assert.True(span.End > span.Start);
            at = span.End;
            if (span.Place != SourcePlace.Dropped) continue;
            var dropped = source[span.Start..span.End];
            Assert.True(span.Reason == "space" ? dropped.All(IsUnseen) : dropped is "-" or "\u2010" or "\u00AD", $"“{dropped}” was dropped: {span.Reason}");
        }
        Assert.Equal(source.Length, at);
    });

    [Fact]
    public void What_is_kept_is_printed_once() => ForEach(source =>
    {
        var review = ReviewParser.Parse(source);
        var kept = review.Accounts.Where(span => span.Place == SourcePlace.Section).Sum(span => source[span.Start..span.End].Count(c => !IsUnseen(c)));
        var printed = review.Sections.Sum(section => section.Paragraphs.Sum(paragraph => paragraph.Text.Count(c => !IsUnseen(c))));
        Assert.InRange(printed, 0, kept);
        Assert.All(review.Sections.SelectMany(section => section.Paragraphs), paragraph => Assert.Equal(
            string.Concat(paragraph.Text.Where(c => !char.IsWhiteSpace(c))),
            string.Concat(paragraph.Sentences.SelectMany(sentence => sentence.Text).Where(c => !char.IsWhiteSpace(c)))));
    });

    [Fact]
    public void The_same_text_gives_the_same_review() => ForEach(source =>
        Assert.Equal(ParsedReviewJson.Write(ReviewParser.Parse(source)), ParsedReviewJson.Write(ReviewParser.Parse(source))));

    [Theory]
    [InlineData("")]
    [InlineData(" \n \n")]
    public void An_empty_text_has_no_section_and_says_so(string source)
    {
        var review = ReviewParser.Parse(source);

        Assert.Empty(review.Sections);
        Assert.Contains(review.Doubts, doubt => doubt.Why.En == "No section was found.");
    }

    /// <summary>Where the work grew with the square of the length, this would not end.</summary>
    [Theory]
    [InlineData("a")]
    [InlineData("字")]
    [InlineData("[")]
    [InlineData("¹")]
    [InlineData("¹,")]
    [InlineData("¹,¹,⁰a")]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData("a.")]
    [InlineData("x[1] ")]
    [InlineData("字 ")]
    [InlineData("abc-\n")]
    [InlineData("好。1. 概述")]
    [InlineData("1. 概述\n")]
    [InlineData("Figure 1. A\n")]
    [InlineData("References\n[1] a\n")]
    [InlineData("摘要：")]
    public void Much_of_one_thing_is_read_to_its_end(string piece)
    {
        var source = $"Introduction\n{string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length))}b";

        Assert.Equal(source.Length, ReviewParser.Parse(source).Accounts[^1].End);
    }

    /// <summary>Text of pieces that mean something, and articles in which such pieces were put in or characters left out.</summary>
    static void ForEach(Action<string> check)
    {
        for (var seed = 1; seed <= 300; seed++)
        {
            var chance = new Chance(seed);
            var text = new StringBuilder();
            if (seed % 2 == 0) text.Append(new Typesetter(Layout.Of(seed, isChinese: seed % 4 == 0), chance).Set(Manuscript.Of(seed, isChinese: seed % 4 == 0)));
            for (var times = 0; times < 60; times++)
            {
                if (text.Length > 5 && chance.Below(3) == 0) text.Remove(chance.Below(text.Length - 4), 1 + chance.Below(3));
                text.Insert(chance.Below(text.Length + 1), Pieces[chance.Below(Pieces.Length)]);
            }
            try
            {
                check(text.ToString());
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"seed {seed}: {e.Message}\n{text}", e);
            }
        }
    }

    static bool IsUnseen(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\uFEFF' or '\u200B' or '\u200C' or '\u200D' or '\u2060';
}
