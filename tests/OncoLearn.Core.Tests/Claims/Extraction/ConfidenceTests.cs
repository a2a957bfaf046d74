using OncoLearn.Core.Claims.Extraction;

namespace OncoLearn.Core.Tests.Claims.Extraction;

public sealed class ConfidenceTests
{
    static readonly IReadOnlyList<(ClaimSigns Signs, bool IsRight)> Judged = GoldenFile.Read("judged.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(Parse).ToList();

    [Fact]
    public void The_figures_are_those_of_the_judged_claims()
    {
        Assert.Equal((Confidence.Found, Confidence.Right), (Judged.Count, Judged.Count(one => one.IsRight)));
        var counted = Judged.SelectMany(one => Confidence.WordsOf(one.Signs).Select(word => (word, one.IsRight))).GroupBy(one => one.word, StringComparer.Ordinal)
            .Select(one => (one.Key, one.Count(), one.Count(each => each.IsRight)));
        Assert.Equal(counted.Order(), Confidence.Figures.Order());
    }

    [Fact]
    public void Of_ten_bands_the_surest_are_right_more_often()
    {
        var bands = Bands();
        double Share(Range range) => bands[range].SelectMany(band => band).Average(one => one.IsRight ? 1.0 : 0);

        Assert.True(Share(..3) > 0.95, $"{Share(..3)}");
        Assert.True(Share(..3) > Share(3..7) && Share(3..7) > Share(7..), $"{Share(..3)} {Share(3..7)} {Share(7..)}");
        Assert.True(Share(9..) < 0.75, $"{Share(9..)}");
    }

    [Fact]
    public void A_band_is_as_often_right_as_it_says() => Assert.All(Bands(), band =>
        Assert.InRange(band.Average(one => one.IsRight ? 1.0 : 0) - band.Average(one => Confidence.Of(one.Signs)), -0.1, 0.1));

    [Fact]
    public void The_claims_are_spread()
    {
        var most = Judged.CountBy(one => Confidence.Of(one.Signs)).Max(one => one.Value);
        Assert.True(most < Judged.Count / 5, $"{most}");
    }

    /// <summary>Each sign that bids caution lowers it, whatever the others are.</summary>
    [Fact]
    public void Each_reason_for_doubt_lowers_it()
    {
        foreach (var signs in All())
        {
            var sure = Confidence.Of(signs);
            Assert.InRange(sure, 0.05, 0.99);
            if (signs.IsSubjectNamed) Assert.True(Confidence.Of(signs with { IsSubjectNamed = false }) <= sure);
            if (!signs.IsHedged) Assert.True(Confidence.Of(signs with { IsHedged = true }) <= sure);
            if (!signs.IsFrame) Assert.True(Confidence.Of(signs with { IsFrame = true }) <= sure);
            if (signs.Tumour == TumourSign.Named) Assert.True(Confidence.Of(signs with { Tumour = TumourSign.None }) < sure);
        }
    }

    static IReadOnlyList<(ClaimSigns Signs, bool IsRight)>[] Bands()
    {
        var surest = Judged.OrderByDescending(one => Confidence.Of(one.Signs)).ToList();
        return [.. Enumerable.Range(0, 10).Select(at => surest[(at * surest.Count / 10)..((at + 1) * surest.Count / 10)])];
    }

    static IEnumerable<ClaimSigns> All() =>
        from bits in Enumerable.Range(0, 32)
        from tumour in Enum.GetValues<TumourSign>()
        from rule in Enum.GetValues<RuleSign>()
        select new ClaimSigns((bits & 1) > 0, tumour, (bits & 2) > 0, (bits & 4) > 0, (bits & 8) > 0, (bits & 16) > 0, rule);

    static (ClaimSigns Signs, bool IsRight) Parse(string line)
    {
        var parts = line.Split(',');
        bool Is(int at) => bool.Parse(parts[at]);
        return (new ClaimSigns(Is(0), Enum.Parse<TumourSign>(parts[1]), Is(2), Is(3), Is(4), Is(5), Enum.Parse<RuleSign>(parts[6])), Is(7));
    }
}
