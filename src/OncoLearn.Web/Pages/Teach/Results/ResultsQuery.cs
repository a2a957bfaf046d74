using Microsoft.AspNetCore.Http.Extensions;
using OncoLearn.App.Results;
using OncoLearn.Core;

namespace OncoLearn.Web.Pages.Teach.Results;

/// <summary>What the address of a quiz's results asks for; what means nothing asks for nothing.</summary>
public sealed record ResultsQuery
{
    /// <summary>Of the quiz, from 1; null for all.</summary>
    public int? Version { get; init; }

    /// <summary>By what the attempts are sorted, as a word of <see cref="SittingOrder"/>.</summary>
    public string? Sort { get; init; }

    /// <summary>The other way round.</summary>
    public bool Reversed { get; init; }

    /// <summary>The page of the attempts, from 1.</summary>
    public int N { get; init; } = 1;

    public SittingOrder Order => Words<SittingOrder>.Find(Sort ?? "") ?? SittingOrder.Submitted;

    /// <summary>The same results of another version; null for all.</summary>
    public ResultsQuery Of(int? version) => this with { Version = version, N = 1 };

    /// <summary>Sorted by this; the other way round where it is so already.</summary>
    public ResultsQuery SortedBy(SittingOrder order) => this with { Sort = order.Word(), Reversed = order == Order && !Reversed, N = 1 };

    public string Address(string path)
    {
        var query = new QueryBuilder();
        if (Version is { } version) query.Add("version", version.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (Order != SittingOrder.Submitted) query.Add("sort", Order.Word());
        if (Reversed) query.Add("reversed", "true");
        if (N > 1) query.Add("n", N.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return path + query.ToQueryString();
    }
}
