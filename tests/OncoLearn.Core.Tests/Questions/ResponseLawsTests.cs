using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Tests.Questions.Sampling;
using static OncoLearn.Core.Tests.Questions.Sampling.QuestionSample;

namespace OncoLearn.Core.Tests.Questions;

/// <summary>What holds for the responses of every type on their way from a form, to a form and through the database.</summary>
public sealed class ResponseLawsTests
{
    static readonly string[] NoPositions =
        ["0", "-1", "+1", " 1", "1 ", "1.0", "1e0", "0x1", "999", "2147483648", "99999999999999999999999", "one", "\u0661", "null", "true", "\0", "1\n"];

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void What_is_shown_is_read_back_in_every_order(string type) => ForAny(type, sample =>
    {
        OptionOrder[] orders = [OptionOrder.AsWritten(sample.Type.Groups(sample.Question)), sample.OrderBy(1), sample.OrderBy(2)];
        Assert.All(orders, order =>
            Assert.Equal(sample.Response, sample.Type.Read(sample.Question, order, sample.Type.Show(sample.Question, order, sample.Response))));
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void A_form_that_sends_nothing_is_a_blank(string type) => ForAny(type, sample =>
    {
        var nothing = new AnswerFields(new Dictionary<string, IReadOnlyList<string>>());
        var emptied = new AnswerFields(Names(sample).ToDictionary(name => name, IReadOnlyList<string> (_) => [""]));
        Assert.Equal(sample.Type.Blank(sample.Question), sample.Type.Read(sample.Question, sample.Order, nothing));
        Assert.Equal(sample.Type.Blank(sample.Question), sample.Type.Read(sample.Question, sample.Order, emptied));
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void Shown_fields_are_positions_and_no_ids(string type) => ForAny(type, sample =>
    {
        var shown = sample.Type.Show(sample.Question, sample.Order, sample.Key ?? sample.Response);
        Assert.All(shown.Names, name => Assert.Matches("^[a-z]+(-[0-9]+)?$", name));
        Assert.All(shown.Names.Where(name => !sample.Sampler.IsTyped(name)).SelectMany(shown.All), value => Assert.Matches("^[1-9][0-9]*$", value));
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void What_is_no_position_is_refused_in_every_field(string type) => ForAny(type, sample =>
    {
        foreach (var name in Names(sample).Where(name => !sample.Sampler.IsTyped(name)))
            foreach (var value in NoPositions)
            {
                var fault = Assert.Throws<ResponseFormatException>(() => Read(sample, name, value));
                Assert.Equal(name, fault.Field);
                Assert.Equal($"{name}: no such option", fault.Message);
            }
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void One_position_twice_is_refused_in_every_field(string type) => ForAny(type, sample =>
        Assert.All(Names(sample), name => Assert.Throws<ResponseFormatException>(() => Read(sample, name, "1", "1"))));

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void Any_fields_are_a_response_or_refused(string type) => ForAny(type, sample =>
    {
        var chance = sample.Chance(2);
        var values = NoPositions.Concat(["", "1", "2", "3", "01"]).ToArray();
        var fields = Names(sample).ToDictionary(name => name, IReadOnlyList<string> (_) => [.. Enumerable.Range(0, chance.Below(4)).Select(_ => values[chance.Below(values.Length)])]);
        try
        {
            var response = sample.Type.Read(sample.Question, sample.Order, new AnswerFields(fields));
            if (sample.GradeOf(response) is { } grade) Assert.InRange(grade.Fraction, sample.Sampler.Least, 1);
        }
        catch (ResponseFormatException refused)
        {
            Assert.Contains(refused.Field, fields.Keys);
        }
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void A_blank_leaves_everything_open_and_the_key_nothing(string type) => ForAny(type, sample =>
    {
        Assert.Equal(sample.Type.Subparts(sample.Question).Count, sample.Type.LeftOpen(sample.Question, sample.Type.Blank(sample.Question)));
        if (sample.Key is { } key) Assert.Equal((0, null), (sample.Type.LeftOpen(sample.Question, key), sample.Type.Doubt(sample.Question, key)));
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void What_is_answered_leaves_something_undecided_only_where_a_field_is_empty(string type) => ForAny(type, sample =>
    {
        var shown = sample.Type.Show(sample.Question, sample.Order, sample.Response);
        var empty = shown.Names.Count(name => shown.All(name).Count == 0);
        if (!sample.Response.IsBlank) Assert.Equal(empty, sample.Type.LeftOpen(sample.Question, sample.Response));
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void What_is_stored_is_read_back(string type) => ForAny(type, sample =>
    {
        var json = sample.Type.ToJson(sample.Response);
        Assert.Equal(sample.Response, sample.Type.FromJson(json));
        Assert.Equal(sample.Response.GetHashCode(), sample.Type.FromJson(json).GetHashCode());
        Assert.DoesNotContain("blank", json, StringComparison.OrdinalIgnoreCase);
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void JSON_that_is_no_response_of_the_type_is_refused_as_such(string key)
    {
        var type = QuestionTypes.Of(key);
        string[] wrong = ["", "null", "[]", "1", "\"x\"", "{}", "{", "{\"other\":1}", "{\"choice\":{},\"choices\":{}}", "{\"choice\":[1]}", "{\"choices\":1}", "{\"choices\":{\"a\":[]}}", "{\"choices\":\"\\ud800\"}"];
        Assert.All(wrong, json => Assert.Throws<JsonException>(() => type.FromJson(json)));
        Prop.ForAll<NonNull<string>>(json => Assert.ThrowsAny<Exception>(() => type.FromJson(json.Get)) is JsonException or ArgumentException).QuickCheckThrowOnFailure();
    }

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void A_response_to_another_version_is_graded_shown_and_reviewed_all_the_same(string type) => ForAny(type, sample =>
    {
        var other = sample.WithAnotherKey();
        if (sample.GradeOf(other.Response) is { } grade) Assert.InRange(grade.Fraction, sample.Sampler.Least, 1);
        Assert.Equal(Names(sample), sample.Type.Show(sample.Question, sample.Order, other.Response).Names);
        Assert.Equal(sample.Question.Explanation, sample.Type.Review(sample.Question, sample.Order, other.Response).Explanation);
    });

    static IEnumerable<string> Names(QuestionSample sample) => sample.Type.Show(sample.Question, sample.Order, sample.Type.Blank(sample.Question)).Names;

    static Response Read(QuestionSample sample, string name, params string[] values) =>
        sample.Type.Read(sample.Question, sample.Order, new AnswerFields(new Dictionary<string, IReadOnlyList<string>> { [name] = values }));
}
