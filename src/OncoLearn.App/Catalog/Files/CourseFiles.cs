using OncoLearn.Core;
using OncoLearn.Core.Attempts.Behaviours;
using OncoLearn.Core.Claims;

namespace OncoLearn.App.Catalog.Files;

/// <summary><c>review.yaml</c>, <c>course.yaml</c> and <c>claims.yaml</c>.</summary>
static class CourseFiles
{
    /// <summary>The three practice banks in the order in which they are shown, then the exam.</summary>
    public static readonly IReadOnlyList<string> BankNames = [Category.Mechanism.Word(), Category.Marker.Word(), Category.Therapy.Word(), BankContent.Exam];

    public static ReviewContent Review(YamlMap map, string slug, IReadOnlyList<ReviewText> texts)
    {
        CheckSlug(map, slug);
        var review = new ReviewContent(
            slug, map.Text("topic"), map.String("language"), map.OptionalString("licence"), map.Text("attribution"), texts, map);
        map.Skip(["licence"]);
        map.End();
        return review;
    }

    public static CourseContent Course(
        YamlMap map,
        string slug,
        IReadOnlyList<Entry<Claim>> claims,
        IReadOnlyList<Entry<ClaimConflict>> conflicts,
        IReadOnlyList<Entry<Core.Lessons.GlossaryTerm>> glossary,
        IReadOnlyList<BankContent> banks)
    {
        CheckSlug(map, slug);
        var course = new CourseContent(
            slug, map.OptionalInt("position", least: 1), map.Strings("reviews"), map.Text("title"), map.Text("summary"), claims, conflicts, glossary, banks,
            [.. map.OptionalMaps("quizzes").Select(quiz => new Entry<QuizContent>(Quiz(quiz), quiz))],
            map);
        map.End();
        return course;
    }

    public static (IReadOnlyList<Entry<Claim>> Claims, IReadOnlyList<Entry<ClaimConflict>> Conflicts) Claims(YamlMap map)
    {
        var claims = map.Maps("claims").Select(item => new Entry<Claim>(Claim(item), item)).ToList();
        var conflicts = map.OptionalMaps("conflicts").Select(item => new Entry<ClaimConflict>(Conflict(item), item)).ToList();
        map.End();
        return (claims, conflicts);
    }

    static Claim Claim(YamlMap map)
    {
        var claim = new Claim
        {
            Key = map.Key(),
            Section = map.String("section"),
            Paragraph = map.Int("paragraph", least: 1),
            Subject = map.Key("subject"),
            Relation = map.Key("relation"),
            Object = map.OptionalKey("object"),
            Cancer = map.OptionalKey("cancer"),
            Facet = map.Word<Facet>("facet"),
            Category = map.Word<Category>("category"),
            Evidence = map.Word<EvidenceKind>("evidence"),
            Certainty = map.Word<Certainty>("certainty"),
            Refs = map.Ints("refs"),
            Statement = map.Text("statement"),
            Note = map.OptionalText("note"),
            Clause = map.OptionalText("clause"),
        };
        map.End();
        return claim;
    }

    static ClaimConflict Conflict(YamlMap map)
    {
        var conflict = new ClaimConflict(map.Key("a"), map.Key("b"), map.OptionalKey("explanation")) { Title = map.OptionalText("title") };
        map.End();
        return conflict;
    }

    static QuizContent Quiz(YamlMap map)
    {
        var quiz = new QuizContent(
            map.Key(), map.Text("title"), map.Text("intro"), map.String("behaviour"), map.OptionalInt("time-limit-minutes", least: 1),
            map.OptionalInt("tries", least: 1), map.OptionalNumber("penalty", least: 0, most: 1), [.. map.Maps("questions").Select(Slot)]);
        var behaviours = BehaviourList.All.Select(behaviour => behaviour.Key).ToList();
        if (!behaviours.Contains(quiz.Behaviour, StringComparer.Ordinal))
            map.Fault("behaviour", "not-allowed", $"“{quiz.Behaviour}” is no behaviour. Possible: {string.Join(", ", behaviours)}.");
        else CheckTries(map, quiz);
        if (quiz.Slots.Count == 0) map.Fault("questions", "missing-field", "A quiz has at least one question.");
        map.End();
        return quiz;
    }

    static void CheckTries(YamlMap map, QuizContent quiz)
    {
        var has = BehaviourList.Of(quiz.Behaviour).Tries is not null;
        if (!has && quiz.Tries is not null) map.Fault("tries", "not-allowed", $"“{quiz.Behaviour}” has no tries; only “interactive” has.");
        if (!has && quiz.Penalty is not null) map.Fault("penalty", "not-allowed", $"“{quiz.Behaviour}” has no tries; only “interactive” has.");
        if (quiz.Tries > TryRules.Limit) map.Fault("tries", "not-allowed", $"At most {TryRules.Limit} tries.");
    }

    static QuizSlotContent Slot(YamlMap map)
    {
        var slot = new QuizSlotContent(map.Key("question"), map.Number("points", above: 0));
        map.End();
        return slot;
    }

    static void CheckSlug(YamlMap map, string folder)
    {
        var slug = map.Key("slug");
        if (slug.Length > 0 && slug != folder) map.Fault("slug", "slug", $"The slug is “{slug}” and the folder is “{folder}”; they are the same word.");
    }
}
