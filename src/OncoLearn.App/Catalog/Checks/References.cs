using OncoLearn.App.Catalog.Files;
using OncoLearn.Core;
using OncoLearn.Core.Claims;

namespace OncoLearn.App.Catalog.Checks;

/// <summary>Whether everything that is named exists, once, and may be used where it is. All of these are errors.</summary>
sealed class References(ContentSet set, FindingList findings)
{
    readonly Dictionary<string, Entity> _entities = set.Entities.Select(entry => entry.Value).DistinctBy(entity => entity.Key).ToDictionary(entity => entity.Key, StringComparer.Ordinal);
    readonly Dictionary<string, Relation> _relations = set.Relations.Select(entry => entry.Value).DistinctBy(relation => relation.Key).ToDictionary(relation => relation.Key, StringComparer.Ordinal);

    public void Check()
    {
        Unique(set.Entities.Select(entry => (entry.Value.Key, entry.Source)), "entity");
        new EntityParts(set, findings).Check();
        Unique(set.Relations.Select(entry => (entry.Value.Key, entry.Source)), "relation");
        foreach (var same in set.Courses.Where(course => course.Position is not null).GroupBy(course => course.Position))
            foreach (var course in same.Skip(1))
                findings.Error(course.Source.SpotOf("position"), "duplicate", $"The course “{same.First().Slug}” has the position {same.Key} already.");
        foreach (var course in set.Courses) Check(course);
    }

    void Check(CourseContent course)
    {
        Unique(course.Claims.Select(entry => (entry.Value.Key, entry.Source)), "claim");
        Unique(course.Glossary.Select(entry => (entry.Value.Key, entry.Source)), "glossary term");
        Unique(course.Banks.SelectMany(bank => bank.Stimuli).Select(entry => (entry.Value.Key, entry.Source)), "stimulus");
        Unique(course.Questions.Select(entry => (entry.Value.Key, entry.Source)), "question");
        Unique(course.Quizzes.Select(entry => (entry.Value.Key, entry.Source)), "quiz");
        var review = ReviewOf(course);
        foreach (var entry in course.Claims) Check(entry, review);
        foreach (var entry in course.Glossary) Exists(entry.Source, "entity", entry.Value.Entity, _entities.ContainsKey, "entity", "content/entities.yaml");
        CheckConflicts(course);
        CheckQuestions(course, review);
        CheckQuizzes(course);
    }

    ReviewContent? ReviewOf(CourseContent course)
    {
        if (course.Reviews.Count != 1)
        {
            findings.Error(course.Source.SpotOf("reviews"), "reviews", "A course is made from exactly one review for now: sections and claims are named by its section numbers.");
            return null;
        }
        var review = set.Reviews.FirstOrDefault(one => one.Slug == course.Reviews[0]);
        if (review is null) findings.Error(course.Source.SpotOf("reviews", 0), "unknown-review", $"There is no review “{course.Reviews[0]}” under seeds/.");
        return review;
    }

    void Check(Entry<Claim> entry, ReviewContent? review)
    {
        var (claim, source) = entry;
        Exists(source, "subject", claim.Subject, _entities.ContainsKey, "entity", "content/entities.yaml");
        Exists(source, "object", claim.Object, _entities.ContainsKey, "entity", "content/entities.yaml");
        Exists(source, "cancer", claim.Cancer, _entities.ContainsKey, "entity", "content/entities.yaml");
        if (claim.Cancer is { } cancer && _entities.TryGetValue(cancer, out var entity) && entity.Kind != EntityKind.Cancer)
            findings.Error(source.SpotOf("cancer"), "not-a-cancer", $"“{cancer}” is not a cancer but a {entity.Kind.Word()}.");
        Exists(source, "relation", claim.Relation, _relations.ContainsKey, "relation", "content/relations.yaml");
        if (_relations.TryGetValue(claim.Relation, out var relation)) CheckRelation(claim, relation, source);
        if (review?.Texts.Count > 0) CheckPlace(claim, review, source);
    }

    void CheckRelation(Claim claim, Relation relation, YamlMap source)
    {
        if (!relation.Facets.Contains(claim.Facet) && source.Find("facet") is not null)
            findings.Error(source.SpotOf("facet"), "facet", $"The relation “{relation.Key}” is not used for {claim.Facet.Word()}; it is used for {string.Join(", ", relation.Facets.Select(facet => facet.Word()))}.");
        if (relation.NeedsObject && claim.Object is null)
            findings.Error(source.At, "missing-field", $"The relation “{relation.Key}” needs an object.");
        if (!relation.NeedsObject && claim.Object is not null)
            findings.Error(source.SpotOf("object"), "object", $"The relation “{relation.Key}” has no place for an object.");
    }

    void CheckPlace(Claim claim, ReviewContent review, YamlMap source)
    {
        if (claim.Section.Length == 0) return;
        if (review.Find(claim.Section) is not { } section)
            findings.Error(source.SpotOf("section"), "unknown-section", $"The retelling of “{review.Slug}” has no section {claim.Section}.");
        else if (claim.Paragraph > section.Paragraphs.Count)
            findings.Error(source.SpotOf("paragraph"), "unknown-paragraph", $"Section {claim.Section} has {section.Paragraphs.Count} paragraphs; there is no paragraph {claim.Paragraph}.");
    }

    void CheckConflicts(CourseContent course)
    {
        var claims = course.Claims.Select(entry => entry.Value.Key).ToHashSet(StringComparer.Ordinal);
        var pairs = new HashSet<(string, string)>();
        foreach (var (conflict, source) in course.Conflicts)
        {
            foreach (var (field, key) in new[] { ("a", conflict.A), ("b", conflict.B), ("explanation", conflict.Explanation) })
                Exists(source, field, key, claims.Contains, "claim", "this course");
            if (conflict.A == conflict.B) findings.Error(source.SpotOf("b"), "conflict", "A claim cannot be in conflict with itself.");
            else if (!pairs.Add(string.CompareOrdinal(conflict.A, conflict.B) < 0 ? (conflict.A, conflict.B) : (conflict.B, conflict.A)))
                findings.Error(source.At, "duplicate", $"The conflict of “{conflict.A}” and “{conflict.B}” is there twice.");
        }
    }

    void CheckQuestions(CourseContent course, ReviewContent? review)
    {
        var claims = course.Claims.Select(entry => entry.Value.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var bank in course.Banks)
        {
            foreach (var (question, source) in bank.Questions)
            {
                foreach (var claim in question.Claims.Where(claim => !claims.Contains(claim)))
                    findings.Error(SpotOfClaim(source, claim), "unknown-claim", $"There is no claim “{claim}” in this course.");
                if (question.Section.Length > 0 && review?.Texts.Count > 0 && review.Find(question.Section) is null)
                    findings.Error(source.SpotOf("section"), "unknown-section", $"The retelling of “{review.Slug}” has no section {question.Section}.");
                CheckUse(bank, question, source);
            }
        }
    }

    void CheckUse(BankContent bank, QuestionContent question, YamlMap source)
    {
        var isExam = question.Use == Core.Questions.QuestionUse.Exam;
        if (!source.Has("use") || isExam == (bank.Key == BankContent.Exam)) return;
        findings.Error(source.SpotOf("use"), "use", isExam
            ? "A question for exams only stands in exam.yaml, not in a practice bank."
            : "Questions in exam.yaml have use: exam; a question that may also be practised stands in a bank with use: both.");
    }

    void CheckQuizzes(CourseContent course)
    {
        var questions = course.Questions.Select(entry => entry.Value.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (quiz, source) in course.Quizzes)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (at, slot) in quiz.Slots.Index().Where(item => item.Item.Question.Length > 0))
            {
                if (!questions.Contains(slot.Question)) findings.Error(source.SpotOf("questions", at), "unknown-question", $"There is no question “{slot.Question}” in this course.");
                if (!seen.Add(slot.Question)) findings.Error(source.SpotOf("questions", at), "duplicate", $"The question “{slot.Question}” stands in this quiz twice.");
            }
        }
    }

    /// <summary>The claim's own place in the question, or in one of its parts.</summary>
    static Spot SpotOfClaim(YamlMap source, string claim) =>
        source.Node.AllNodes.OfType<YamlDotNet.RepresentationModel.YamlMappingNode>()
            .Select(map => map.Children.TryGetValue(new YamlDotNet.RepresentationModel.YamlScalarNode("claims"), out var list) ? list : null)
            .OfType<YamlDotNet.RepresentationModel.YamlSequenceNode>()
            .SelectMany(list => list.Children)
            .OfType<YamlDotNet.RepresentationModel.YamlScalarNode>()
            .Where(item => item.Value == claim)
            .Select(item => Spot.Of(source.File, item.Start))
            .FirstOrDefault(source.SpotOf("claims"));

    void Exists(YamlMap source, string field, string? key, Func<string, bool> exists, string what, string where)
    {
        if (!string.IsNullOrEmpty(key) && !exists(key)) findings.Error(source.SpotOf(field), $"unknown-{what}", $"There is no {what} “{key}” in {where}.");
    }

    void Unique(IEnumerable<(string Key, YamlMap Source)> items, string what)
    {
        var first = new Dictionary<string, Spot>(StringComparer.Ordinal);
        foreach (var (key, source) in items.Where(item => item.Key.Length > 0))
        {
            if (!first.TryAdd(key, source.SpotOf("key")))
                findings.Error(source.SpotOf("key"), "duplicate-key", $"The {what} “{key}” is there twice; the first stands in {first[key].File}, line {first[key].Line}.");
        }
    }
}
