namespace OncoLearn.Web.Tests.Behaviours;

/// <summary>A further quiz of the course, of questions whose answers are known: one choice with two hints, and an essay with two criteria.</summary>
static class OwnQuiz
{
    public const string Page = "/courses/nupr1/quizzes/own";

    /// <summary>Adds a quiz under the name of its behaviour, once to a site.</summary>
    /// <returns>Its page.</returns>
    public static async Task<string> EnsureAsync(TestDb db, string behaviour, params string[] questions)
    {
        if (await db.CountAsync($"quiz where uid = 'nupr1/quiz/{behaviour}'") == 0) await AddAsync(db, behaviour, behaviour, "", questions);
        return $"/courses/nupr1/quizzes/{behaviour}";
    }

    public const string Right = "It protects stressed cells";
    public const string Wrong = "It kills stressed cells";
    public const string Other = "It does nothing";
    public const string FirstHint = "Think of starvation.";

    /// <param name="behaviour">As settings name it.</param>
    /// <param name="rules">More of the settings, such as <c>,"tries":2</c>.</param>
    /// <param name="questions">The questions in their order: <c>choice</c>, <c>essay</c>.</param>
    public static Task AddAsync(TestDb db, string behaviour, string rules = "", params string[] questions) => AddAsync(db, "own", behaviour, rules, questions);

    static async Task AddAsync(TestDb db, string key, string behaviour, string rules, string[] questions)
    {
        var uid = $"nupr1/quiz/{key}";
        var settings = $$"""{"title":{"zh-Hans":"行为测验","en":"Own quiz"},"intro":{"zh-Hans":"说明","en":"Intro"},"behaviour":"{{behaviour}}"{{rules}}}""";
        var course = await db.ExecuteScalarAsync<long>("select id from course where slug = 'nupr1'");
        await db.ExecuteAsync("insert into quiz (uid, course_id, position, created_at) values (@uid, @course, 9, 0)", new { uid, course });
        await db.ExecuteAsync("insert into quiz_version (quiz_id, version, settings, hash, created_at) select id, 1, @settings, 'h', 0 from quiz where uid = @uid", new { uid, settings });
        foreach (var (at, name) in questions.Index())
        {
            var version = await QuestionAsync(db, $"own-{behaviour}-{at}", name, "exam", at);
            await db.ExecuteAsync(
                "insert into quiz_slot (quiz_version_id, position, question_version_id, points) select v.id, @position, @version, 1.0 from quiz_version v join quiz q on q.id = v.quiz_id where q.uid = @uid",
                new { uid, position = at + 1, version });
        }
        await db.ExecuteAsync("update quiz set current_version_id = (select v.id from quiz_version v where v.quiz_id = quiz.id) where uid = @uid", new { uid });
    }

    /// <summary>Adds an essay to the course's practice questions on therapies, of which there are fewer than a set holds.</summary>
    public static Task AddPracticeEssayAsync(TestDb db) => QuestionAsync(db, "own-practice", "essay", "practice");

    static async Task<long> QuestionAsync(TestDb db, string uid, string name, string use, int at = 0)
    {
        var (type, payload, parts) = name == "essay" ? ("essay", Essay, (string[])["claims", "clarity"]) : ("single-best-answer", Choice.Replace("NUPR1", at == 0 ? "NUPR1" : "p8", StringComparison.Ordinal), ["options"]);
        await db.ExecuteAsync(
            "insert into question (uid, bank_id, state, use, created_at) select @uid, min(id), 'published', @use, 0 from bank where course_id = (select id from course where slug = 'nupr1')", new { uid, use });
        await db.ExecuteAsync(
            """
            insert into question_version (question_id, version, type, schema_version, payload, category, section_id, difficulty, level, hash, created_at)
            select q.id, 1, @type, 1, @payload, 'therapy', (select min(s.id) from section s), 'easy', 'apply', 'h', 0
              from question q
             where q.uid = @uid
            """,
            new { uid, type, payload });
        foreach (var (position, part) in parts.Index())
            await db.ExecuteAsync(
                "insert into question_part (question_version_id, part_key, position, weight) select v.id, @part, @position, 1.0 from question_version v join question q on q.id = v.question_id where q.uid = @uid",
                new { uid, part, position });
        await db.ExecuteAsync("update question set current_version_id = (select v.id from question_version v where v.question_id = question.id) where uid = @uid", new { uid });
        return await db.ExecuteScalarAsync<long>("select current_version_id from question where uid = @uid", new { uid });
    }

    const string Choice = $$"""
        {
          "stem": { "zh-Hans": "营养缺乏时，NUPR1 对癌细胞起什么作用？", "en": "What does NUPR1 do to cancer cells that lack nutrients?" },
          "explanation": { "zh-Hans": "它是应激蛋白，帮助细胞存活。", "en": "It is a stress protein and helps the cell survive." },
          "hints": [{ "zh-Hans": "想一想饥饿条件。", "en": "{{FirstHint}}" }, { "zh-Hans": "它是应激蛋白。", "en": "It is a stress protein." }],
          "options": [
            { "id": "kills", "text": { "zh-Hans": "杀死应激的细胞", "en": "{{Wrong}}" }, "reason": { "zh-Hans": "相反。", "en": "It is the other way round." } },
            { "id": "protects", "correct": true, "text": { "zh-Hans": "保护应激的细胞", "en": "{{Right}}" }, "reason": { "zh-Hans": "对。", "en": "So the review reports." } },
            { "id": "nothing", "text": { "zh-Hans": "没有作用", "en": "{{Other}}" }, "reason": { "zh-Hans": "有作用。", "en": "It has an effect." } }
          ]
        }
        """;

    const string Essay = """
        {
          "stem": { "zh-Hans": "说明抑制 NUPR1 为什么能增强化疗的作用。", "en": "Explain why inhibiting NUPR1 can strengthen chemotherapy." },
          "answer-guide": { "zh-Hans": "写出机制的两个环节，并注明每个环节的证据类型。", "en": "Name two links of the mechanism and, for each, the kind of evidence." },
          "min-words": 5, "max-words": 60,
          "model": { "zh-Hans": "NUPR1 帮助癌细胞耐受应激。\n抑制它以后，细胞在体外更容易因药物而凋亡。", "en": "NUPR1 helps cancer cells tolerate stress.\nWithout it they die more easily of the drug in vitro." },
          "explanation": { "zh-Hans": "见第 3 节。", "en": "See section 3." },
          "rubric": [
            { "id": "claims", "text": { "zh-Hans": "机制的环节", "en": "Links of the mechanism" }, "weight": 2, "levels": [
              { "id": "none", "text": { "zh-Hans": "没有正确的环节", "en": "No right link" }, "fraction": 0 },
              { "id": "one", "text": { "zh-Hans": "一个正确的环节", "en": "One right link" }, "fraction": 0.5 },
              { "id": "two", "text": { "zh-Hans": "两个正确的环节", "en": "Two right links" }, "fraction": 1 } ] },
            { "id": "clarity", "text": { "zh-Hans": "证据类型", "en": "Kinds of evidence" }, "levels": [
              { "id": "no", "text": { "zh-Hans": "没有写或写错", "en": "Missing or wrong" }, "fraction": 0 },
              { "id": "yes", "text": { "zh-Hans": "写对了", "en": "Right" }, "fraction": 1 } ] }
          ]
        }
        """;
}
