using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.PathwayCompletion;

namespace OncoLearn.Core.Tests.Questions;

public sealed class PathwayCompletionTests
{
    const string Nodes = """{ "id": "a", "text": { "en": "A" } }, { "id": "b", "asked": true }, { "id": "c", "text": { "en": "C" } }""";
    const string Arrows = """{ "id": "ab", "from": "a", "to": "b", "sign": "activates" }, { "id": "bc", "from": "b", "to": "c" }""";
    const string Box = """{ "id": "who", "node": "b", "options": [ { "id": "x", "text": { "en": "X" }, "correct": true }, { "id": "y", "text": { "en": "Y" } }, { "id": "z", "text": { "en": "Z" } } ] }""";
    const string Sign = """{ "id": "how", "arrow": "bc", "sign": "inhibits", "reason": { "en": "why" } }""";

    static readonly PathwayCompletionType Type = new();

    [Theory]
    [InlineData("x", "inhibits", 1)]
    [InlineData("x", "activates", 1 / 2.0)]
    [InlineData("y", null, 0)]
    [InlineData(null, null, 0)]
    [InlineData("gone", "leads-to", 0)]
    public void Every_blank_counts_by_itself(string? who, string? how, double fraction) => Assert.Equal(fraction, Type.Score(Question(), Chosen(who, how))!.Fraction);

    [Fact]
    public void A_guesser_has_a_third_of_the_box_and_half_of_the_arrow() => Assert.Equal(((1 / 3.0) + (1 / 2.0)) / 2, Type.GuessScore(Question()), 1e-12);

    [Fact]
    public void The_face_draws_what_is_given_and_leaves_open_what_is_asked()
    {
        var question = Question();
        var face = (PathwayCompletionFace)Type.Face(question, OptionOrder.AsWritten(Type.Groups(question)));
        Assert.Equal([("A", null), (null, 1), ("C", (int?)null)], face.Graph.Boxes.Select(box => (box.Text?.In(["en"]).Value, box.Blank)));
        Assert.Equal([(1, 2, PathwaySign.Activates, null), (2, 3, null, (int?)2)], face.Graph.Links.Select(link => (link.From, link.To, link.Sign, link.Blank)));
        Assert.Equal([3, null], face.Blanks.Select(blank => blank.Options?.Count));
    }

    [Fact]
    public void The_review_completes_the_graph_and_tells_what_was_chosen()
    {
        var question = Question();
        var review = (PathwayCompletionReview)Type.Review(question, Example.AsWritten("pathway-completion", question), Chosen("x", "activates"));
        Assert.Equal(["A", "X", "C"], review.Graph.Boxes.Select(box => box.Text!.In(["en"]).Value));
        Assert.Equal([PathwaySign.Activates, PathwaySign.Inhibits], review.Graph.Links.Select(link => link.Sign));
        Assert.Equal([(true, false), (false, false)], review.Blanks.Select(blank => (blank.Correct, blank.IsBlank)));
        Assert.Equal((PathwaySign.Inhibits, PathwaySign.Activates), (review.Blanks[1].Sign, review.Blanks[1].ChosenSign));
    }

    [Theory]
    [InlineData("""{ "id": "a", "text": { "en": "A" } }""", """{ "id": "x", "from": "a", "to": "b", "sign": "activates" }""", Box, "nodes: at least 2 expected")]
    [InlineData(Nodes, """{ "id": "x", "from": "a", "to": "a", "sign": "activates" }""", Box, "arrows[0].to: an arrow joins two different boxes")]
    [InlineData(Nodes, """{ "id": "x", "from": "a", "to": "b", "sign": "activates" }, { "id": "y", "from": "a", "to": "b", "sign": "inhibits" }""", Box, "arrows[1].to: there is an arrow from the one to the other already")]
    [InlineData(Nodes, Arrows, Box, "arrows[1].sign: say what it means, or add a blank that asks for it")]
    [InlineData(Nodes, Arrows, Sign, "nodes[1].asked: no blank below asks for this box")]
    [InlineData(Nodes, Arrows, $"{Box}, {Sign}, {{ \"id\": \"too\", \"arrow\": \"ab\", \"sign\": \"activates\" }}", "blanks[2].arrow: this arrow is written out: nothing is left to ask")]
    [InlineData(Nodes, Arrows, $"{Box}, {Sign}, {{ \"id\": \"too\", \"arrow\": \"bc\", \"sign\": \"activates\" }}", "blanks[2].arrow: another blank asks for this arrow already")]
    [InlineData(Nodes, Arrows, $"{Box}, {{ \"id\": \"how\", \"arrow\": \"bc\", \"sign\": \"leads-to\" }}", "blanks[1].sign: one of activates, inhibits expected")]
    [InlineData(Nodes, Arrows, $"{Box}, {{ \"id\": \"how\", \"arrow\": \"bc\", \"sign\": \"inhibits\", \"options\": [{{ \"id\": \"a\" }}] }}", "blanks[1].options: an arrow has no options: it activates or inhibits")]
    [InlineData(Nodes, Arrows, $"{Box}, {{ \"id\": \"how\", \"arrow\": \"bc\", \"node\": \"b\", \"sign\": \"inhibits\" }}", "blanks[1].node: a box or an arrow, and not both")]
    public void What_is_no_graph_with_blanks_is_refused(string nodes, string arrows, string blanks, string fault) =>
        Assert.Equal(fault, Example.FaultOf("pathway-completion", Payload(nodes, arrows, blanks)));

    [Fact]
    public void A_box_without_words_is_not_called_written_out_as_well()
    {
        var refused = Assert.Throws<QuestionFormatException>(() => Example.Parse("pathway-completion", Payload(Nodes.Replace("\"asked\": true", "\"asked\": false", StringComparison.Ordinal), Arrows, $"{Box}, {Sign}")));
        Assert.Equal("nodes[1].text: missing", refused.Message);
    }

    static Question Question() => Example.Parse("pathway-completion", Payload(Nodes, Arrows, $"{Box}, {Sign}"));

    static string Payload(string nodes, string arrows, string blanks) => $$"""
        { "stem": { "en": "stem" }, "nodes": [{{nodes}}], "arrows": [{{arrows}}], "blanks": [{{blanks}}] }
        """;

    static PartChoicesResponse Chosen(string? who, string? how) =>
        new(new Dictionary<string, string> { ["who"] = who!, ["how"] = how! });
}
