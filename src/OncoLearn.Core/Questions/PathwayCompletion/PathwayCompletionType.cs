using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.PathwayCompletion;

/// <summary>
/// Each blank counts the same: 1 for its key, 0 for another choice and for none; a blank response 0. Boxes and arrows stand as written, which says nothing
/// of the key; the options of a box are shuffled, and the signs of an arrow keep their order.
/// </summary>
public sealed class PathwayCompletionType : QuestionType<PathwayCompletionQuestion, PartChoicesResponse>
{
    /// <summary>No id of a blank is written like this.</summary>
    const string SignGroup = "signs of arrows";

    static readonly IReadOnlyList<string> Signs = [.. PathwaySigns.Asked.Select(sign => sign.Word())];

    public override string Key => "pathway-completion";

    public override Bilingual Name { get; } = new("通路补全题", "Pathway completion");

    public override Bilingual Purpose { get; } = new("在一张小图里补上分子，或判断箭头是激活还是抑制。", "A small graph with missing boxes and arrows: who acts on whom, and in which direction.");

    public override IReadOnlyDictionary<string, string> Pointers { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["from"] = "nodes",
        ["to"] = "nodes",
        ["node"] = "nodes",
        ["arrow"] = "arrows",
    };

    protected override PathwayCompletionQuestion ParseQuestion(PayloadReader payload)
    {
        var (nodeIds, arrowIds, blankIds) = (new UniqueIds(), new UniqueIds(), new UniqueIds());
        var nodes = payload.List("nodes", atLeast: 2, item => NodeFrom(item, nodeIds.Next(item)));
        var arrows = payload.List("arrows", atLeast: 1, item => new PathwayArrow(
            arrowIds.Next(item), item.Id("from"), item.Id("to"), item.OptionalId("sign") is null ? null : item.Word<PathwaySign>("sign")));
        var blanks = payload.List("blanks", atLeast: 1, item => BlankFrom(item, blankIds.Next(item)));
        var question = new PathwayCompletionQuestion { Nodes = nodes, Arrows = arrows, Blanks = [.. blanks.OfType<PathwayBlank>()] };
        PathwayFaults.Tell(payload, nodes, arrows, blanks);
        return question;
    }

    static PathwayNode NodeFrom(PayloadReader item, string id)
    {
        if (!item.Flag("asked")) return new PathwayNode(id, item.Text("text"));
        if (item.OptionalText("text") is not null) item.Fault("text", "要学生补的方框不写文字", "a box that learners complete has no words");
        return new PathwayNode(id, Text: null);
    }

    /// <returns>Null after a fault that leaves open what is asked for.</returns>
    static PathwayBlank? BlankFrom(PayloadReader item, string id)
    {
        var (node, arrow) = (item.OptionalId("node"), item.OptionalId("arrow"));
        if (node is not null && arrow is null) return new NodeBlank(id, node, ChoiceOption.ListWithOneKeyFrom(item, "options"));
        var left = LeftOptions(item);
        if (arrow is not null && node is null)
        {
            if (left > 0) item.Fault("options", "箭头没有选项，只问激活还是抑制", "an arrow has no options: it activates or inhibits");
            return new ArrowBlank(id, arrow, item.WordAmong("sign", PathwaySigns.Asked), item.OptionalText("reason"));
        }
        if (node is null) item.Fault("node", "请选一个方框，或选一个箭头", "choose a box or an arrow");
        else item.Fault("node", "方框和箭头只能选一个", "a box or an arrow, and not both");
        _ = (item.OptionalId("sign"), item.OptionalText("reason"));
        return null;
    }

    /// <summary>How many options stand where none belong; nothing else is said of them.</summary>
    static int LeftOptions(PayloadReader item) =>
        item.OptionalList("options", option => (option.OptionalId(), option.OptionalText("text"), option.Flag("correct"), option.OptionalText("reason"))).Count;

    protected override IReadOnlyList<OptionGroup> GroupsOf(PathwayCompletionQuestion question) =>
    [
        .. question.Blanks.OfType<NodeBlank>().Select(blank => blank.Options.Group(blank.Id)),
        new(SignGroup, Signs, OrderMeansSomething: true),
    ];

    protected override QuestionFace FaceOf(PathwayCompletionQuestion question, OptionOrder order) => new PathwayCompletionFace(
        PathwayGraph.Of(question, node => node.Text, arrow => arrow.Sign),
        [.. question.Blanks.Select((blank, at) => new PathwayBlankFace(at + 1, PathwayCompletionFace.FieldOf(at + 1), (blank as NodeBlank)?.Options.Faces(order[blank.Id])))]);

    protected override QuestionReview ReviewOf(PathwayCompletionQuestion question, OptionOrder order, PartChoicesResponse response)
    {
        var (texts, signs) = (
            question.Blanks.OfType<NodeBlank>().ToDictionary(blank => blank.Node, blank => blank.Options.First(option => option.Correct).Text),
            question.Blanks.OfType<ArrowBlank>().ToDictionary(blank => blank.Arrow, blank => blank.Sign));
        return new PathwayCompletionReview(
            PathwayGraph.Of(question, node => node.Text ?? texts[node.Id], arrow => arrow.Sign ?? signs[arrow.Id]),
            [.. question.Blanks.Select((blank, at) => ReviewOf(blank, at + 1, order, response.For(blank.Id)))]);
    }

    protected override PartChoicesResponse ReadResponse(PathwayCompletionQuestion question, OptionOrder order, AnswerFields fields) =>
        PartChoicesResponse.Of(question.Blanks.Select((blank, at) => (blank.Id, fields.Choice(PathwayCompletionFace.FieldOf(at + 1), order, GroupOf(blank)))));

    protected override AnswerFields ShowResponse(PathwayCompletionQuestion question, OptionOrder order, PartChoicesResponse response) =>
        new(question.Blanks.Index().ToDictionary(
            blank => PathwayCompletionFace.FieldOf(blank.Index + 1), blank => order.Positions(GroupOf(blank.Item), response.For(blank.Item.Id)), StringComparer.Ordinal));

    protected override PartChoicesResponse BlankFor(PathwayCompletionQuestion question) => PartChoicesResponse.Of([]);

    protected override PartChoicesResponse KeyOf(PathwayCompletionQuestion question) =>
        PartChoicesResponse.Of(question.Blanks.Select(blank => (blank.Id, (string?)KeyOf(blank))));

    protected override Grade ScoreOf(PathwayCompletionQuestion question, PartChoicesResponse response) =>
        Grade.Of(question.Parts, part => response.For(part.Key) == KeyOf(question.Blanks.First(blank => blank.Id == part.Key)) ? 1 : 0);

    protected override double GuessScoreOf(PathwayCompletionQuestion question) =>
        question.Blanks.Average(blank => 1.0 / (blank is NodeBlank node ? node.Options.Count : PathwaySigns.Asked.Count));

    protected override IReadOnlyList<ResponseSubpart> SubpartsOf(PathwayCompletionQuestion question) =>
        [.. question.Blanks.Select(blank => new ResponseSubpart(blank.Id, blank.Id, Label: null, ClassesOf(blank)))];

    protected override ClassifiedResponse ClassOf(PathwayCompletionQuestion question, ResponseSubpart subpart, PartChoicesResponse response) =>
        ClassifiedResponse.Of(subpart, response.For(subpart.Key));

    static string GroupOf(PathwayBlank blank) => blank is NodeBlank ? blank.Id : SignGroup;

    static string KeyOf(PathwayBlank blank) => blank switch
    {
        NodeBlank node => node.Options.KeyId(),
        ArrowBlank arrow => arrow.Sign.Word(),
        _ => throw new InvalidOperationException(blank.GetType().Name),
    };

    static IReadOnlyList<ResponseClass> ClassesOf(PathwayBlank blank) => blank is NodeBlank node
        ? node.Options.Classes()
        : [.. Signs.Select(sign => new ResponseClass(sign, Text: null, sign == KeyOf(blank) ? 1 : 0))];

    static PathwayBlankReview ReviewOf(PathwayBlank blank, int position, OptionOrder order, string? chosen) => blank switch
    {
        NodeBlank node => new(position, blank.Id, node.Options.Reviews(order[node.Id], id => id == chosen), Sign: null, ChosenSign: null, Reason: null),
        ArrowBlank arrow => new(position, blank.Id, Options: null, arrow.Sign, chosen is null ? null : Words<PathwaySign>.Find(chosen), arrow.Reason),
        _ => throw new InvalidOperationException(blank.GetType().Name),
    };
}
