using System.Text.Json.Nodes;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.ClozeChoices;
using OncoLearn.Core.Questions.EvidenceGrid;
using OncoLearn.Core.Questions.Matching;

namespace OncoLearn.Core.Tests.Questions.Sampling;

class MatchingSampler : QuestionSampler
{
    public override string TypeKey => "matching";

    public override JsonObject Payload(Chance shown, Chance hidden)
    {
        var premises = Ids(hidden, 2 + shown.Below(4));
        var options = Ids(hidden, premises.Length + 1 + shown.Below(3));
        var matches = hidden.Shuffle(options);
        var payload = Stemmed(shown, hidden);
        payload["premises"] = new JsonArray(
            [.. premises.Select((id, at) => new JsonObject { ["id"] = id, ["text"] = Text(shown), ["match"] = matches[at], ["reason"] = Text(hidden) })]);
        payload["options"] = new JsonArray([.. options.Select(id => new JsonObject { ["id"] = id, ["text"] = Text(shown), ["reason"] = Text(hidden) })]);
        return payload;
    }

    /// <summary>One option may be chosen for several premises.</summary>
    public override Response Respond(Question question, Chance chance)
    {
        var (premises, options) = (((MatchingQuestion)question).Premises, ((MatchingQuestion)question).Options);
        return new PartChoicesResponse(premises.Where(_ => chance.Below(3) > 0).ToDictionary(premise => premise.Id, _ => options[chance.Below(options.Count)].Id));
    }

    public override IEnumerable<Response> Guesses(Question question)
    {
        var (premises, options) = (((MatchingQuestion)question).Premises, ((MatchingQuestion)question).Options);
        IReadOnlyList<string> choices = [.. options.Select(option => option.Id)];
        return EveryChoice([.. premises.Select(premise => (premise.Id, choices))]);
    }
}

sealed class ExtendedMatchingSampler : MatchingSampler
{
    public override string TypeKey => "extended-matching";

    public override JsonObject Payload(Chance shown, Chance hidden)
    {
        var items = Ids(hidden, 2 + shown.Below(4));
        var options = Ids(hidden, 3 + shown.Below(4));
        var payload = Stemmed(shown, hidden);
        payload["options"] = new JsonArray([.. options.Select(id => new JsonObject { ["id"] = id, ["text"] = Text(shown), ["reason"] = Text(hidden) })]);
        payload["items"] = new JsonArray(
            [.. items.Select(id => new JsonObject { ["id"] = id, ["text"] = Text(shown), ["match"] = options[hidden.Below(options.Length)], ["reason"] = Text(hidden) })]);
        return payload;
    }
}

sealed class ClozeChoicesSampler : QuestionSampler
{
    public override string TypeKey => "cloze-choices";

    public override JsonObject Payload(Chance shown, Chance hidden)
    {
        var gaps = Ids(hidden, 1 + shown.Below(4));
        var payload = Stemmed(shown, hidden);
        payload["text"] = GapText(gaps, shown);
        payload["gaps"] = new JsonArray(
            [.. gaps.Select(id => new JsonObject { ["id"] = id, ["options"] = Options(shown, hidden, count: 2 + shown.Below(3), keys: 1) })]);
        return payload;
    }

    public override Response Respond(Question question, Chance chance) =>
        new PartChoicesResponse(((ClozeChoicesQuestion)question).Gaps.Where(_ => chance.Below(3) > 0).ToDictionary(gap => gap.Id, gap => Any(gap.Options, chance)));

    public override IEnumerable<Response> Guesses(Question question) =>
        EveryChoice([.. ((ClozeChoicesQuestion)question).Gaps.Select(gap => (gap.Id, (IReadOnlyList<string>)[.. gap.Options.Select(option => option.Id)]))]);
}

sealed class EvidenceGridSampler : QuestionSampler
{
    public override string TypeKey => "evidence-grid";

    public override IReadOnlySet<string> Shown { get; } = new HashSet<string>(["stem", "text", "columns"], StringComparer.Ordinal);

    public override IReadOnlySet<string> Pointers { get; } = new HashSet<string>(["id", "column"], StringComparer.Ordinal);

    public override JsonObject Payload(Chance shown, Chance hidden)
    {
        var columns = shown.Shuffle(Words<EvidenceKind>.All).Take(2 + shown.Below(5)).ToArray();
        var payload = Stemmed(shown, hidden);
        payload["columns"] = new JsonArray([.. columns.Select(word => JsonValue.Create(word))]);
        payload["rows"] = new JsonArray(
            [.. Ids(hidden, 2 + shown.Below(4)).Select(id => new JsonObject { ["id"] = id, ["text"] = Text(shown), ["column"] = columns[hidden.Below(columns.Length)], ["reason"] = Text(hidden) })]);
        return payload;
    }

    public override Response Respond(Question question, Chance chance)
    {
        var (rows, columns) = (((EvidenceGridQuestion)question).Rows, ((EvidenceGridQuestion)question).Columns);
        return new PartChoicesResponse(rows.Where(_ => chance.Below(3) > 0).ToDictionary(row => row.Id, _ => columns[chance.Below(columns.Count)].Word()));
    }

    public override IEnumerable<Response> Guesses(Question question)
    {
        var (rows, columns) = (((EvidenceGridQuestion)question).Rows, ((EvidenceGridQuestion)question).Columns);
        IReadOnlyList<string> choices = [.. columns.Select(column => column.Word())];
        return EveryChoice([.. rows.Select(row => (row.Id, choices))]);
    }
}
