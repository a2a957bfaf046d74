using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.Core;
using OncoLearn.Core.Authoring;

namespace OncoLearn.Web.Pages.Teach.Banks;

/// <summary>What the address of a list of a bank's questions asks for.</summary>
public sealed record ListQuery : QuestionQuery
{
    public string? State { get; init; }

    /// <summary>Any of <c>claim</c>, <c>lint</c>, <c>stale</c>, <c>reported</c>; null for none. A list that is there before is not filled by an address.</summary>
    public IReadOnlyList<string>? Only { get; init; }

    public string? Order { get; init; }

    public FindQuestions.Order By => Order == "section" ? FindQuestions.Order.Section : FindQuestions.Order.Newest;

    public QuestionFilter ToFilter(string bankUid) => Common() with
    {
        Bank = bankUid,
        State = Words<QuestionState>.Find(State ?? ""),
        NoClaim = Asks("claim"),
        HasLint = Asks("lint"),
        Stale = Asks("stale"),
        Reported = Asks("reported"),
    };

    /// <summary>Whether it is asked for questions of which this holds.</summary>
    public bool Asks(string only) => Only?.Contains(only) == true;

    protected override IEnumerable<KeyValuePair<string, string>> Conditions()
    {
        (string, string?)[] single =
        [
            ("section", Section), ("objective", Objective), ("category", Category), ("type", Type), ("tag", Tag), ("state", State), ("use", Use), ("difficulty", Difficulty),
            ("level", Level), ("lang", Lang),
        ];
        foreach (var (name, value) in single)
            if (Given(value) is { } given) yield return KeyValuePair.Create(name, given);
        foreach (var only in Only ?? []) yield return KeyValuePair.Create("only", only);
    }

    protected override IEnumerable<KeyValuePair<string, string>> View() => Given(Order) is { } order ? [KeyValuePair.Create("order", order)] : [];
}
