using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OncoLearn.App.Attempts;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.App.Quizzes;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Tests.QuestionBank;

/// <summary>Two instructors, an administrator and a student over a test's database, with a review of two claims, and the bank's use cases as the host registers them.</summary>
sealed class Faculty
{
    public const string Claim = "claim-a";
    public const string OtherClaim = "claim-b";
    public const string Section = "nupr1/3";

    readonly ServiceProvider _services;

    Faculty(TestDb db)
    {
        Db = db;
        _services = new ServiceCollection()
            .AddSingleton(db.Db)
            .AddSingleton(db.Db.Dialect)
            .AddSingleton<TimeProvider>(db.Clock)
            .AddSingleton<IUidSource>(db.Uids)
            .AddSingleton<QuestionVersions>()
            .AddQuestionBank()
            .AddAttempts()
            .AddQuizzes()
            .BuildServiceProvider(validateScopes: true);
    }

    public TestDb Db { get; }

    public Teacher Chen { get; private set; } = null!;

    public Teacher Wang { get; private set; } = null!;

    public Teacher Admin { get; private set; } = null!;

    /// <summary>Who teaches nothing.</summary>
    public Teacher Student { get; private set; } = null!;

    public static async Task<Faculty> OpenAsync(TestDb db)
    {
        var faculty = new Faculty(db);
        await db.ExecuteAsync(Content);
        faculty.Chen = await faculty.AddAsync("chen", roleId: 2);
        faculty.Wang = await faculty.AddAsync("wang", roleId: 2);
        faculty.Student = await faculty.AddAsync("student", roleId: 1);
        faculty.Admin = await faculty.AddAsync("admin", roleId: 3);
        return faculty;
    }

    public T Use<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async Task<string> BankAsync(Teacher? owner = null, string? course = "nupr1") =>
        Assert.IsType<CreateBank.Outcome.Created>(await Use<CreateBank>().RunAsync(new((owner ?? Chen).UserId, Text("Bank"), course), default)).BankUid;

    public async Task<string> AddQuestionAsync(string bank, QuestionDraft? draft = null, Teacher? author = null) =>
        Assert.IsType<SaveQuestion.Outcome.Saved>(await Use<SaveQuestion>().RunAsync(new(bank, null, null, draft ?? Draft(), (author ?? Chen).UserId), default)).QuestionUid;

    public async Task<ReadDraft.Found> ReadAsync(string question, int? version = null, Teacher? reader = null) =>
        Assert.IsType<ReadDraft.Found>(await Use<ReadDraft>().RunAsync(question, version, (reader ?? Chen).UserId, default));

    /// <summary>Saves the newest version with a change.</summary>
    public async Task<SaveQuestion.Outcome> ChangeAsync(string question, Func<QuestionDraft, QuestionDraft> change, Teacher? author = null)
    {
        var found = await ReadAsync(question);
        return await Use<SaveQuestion>().RunAsync(new(found.BankUid, question, found.Seen, change(found.Draft), (author ?? Chen).UserId), default);
    }

    public static QuestionDraft Draft(string stem = "Which protein does NUPR1 bind?", string category = "mechanism") => new()
    {
        Type = "single-best-answer",
        Payload = Payload(stem),
        Category = OncoLearn.Core.Words<Category>.Parse(category),
        Section = Section,
        Level = CognitiveLevel.Understand,
        Difficulty = Difficulty.Medium,
        Use = QuestionUse.Practice,
        Tags = ["binding"],
        Claims = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["options"] = [Claim] },
    };

    public static JsonObject Payload(string stem) => JsonNode.Parse($$"""
        {
          "stem": { "en": "{{stem}}" },
          "options": [
            { "id": "a", "text": { "en": "p300" }, "correct": true, "reason": { "en": "It does." } },
            { "id": "b", "text": { "en": "p53" } }
          ]
        }
        """)!.AsObject();

    public static QuestionDraft WithStem(QuestionDraft draft, string stem)
    {
        var payload = draft.Payload.DeepClone().AsObject();
        payload["stem"] = new JsonObject { ["en"] = stem };
        return draft with { Payload = payload };
    }

    public static LocalizedText Text(string text) => new([KeyValuePair.Create("en", text)]);

    /// <summary>An attempt of a learner with one slot: the newest version of a question, its options the other way round, and an answer.</summary>
    /// <param name="response">Null for none.</param>
    /// <returns>The attempt's uid.</returns>
    public async Task<string> AttemptAsync(string question, Teacher learner, string? response = null)
    {
        var uid = Db.Uids.Next();
        await Db.ExecuteAsync(
            """
            insert into attempt (uid, learner_id, kind, course_id, behaviour, state, seed, started_at, max_score, last_seq)
            values (@uid, @learnerId, 'practice', 24, 'immediate', 'in-progress', 1, 1, 1, 1)
            """,
            new { uid, learnerId = learner.LearnerId });
        await Db.ExecuteAsync(
            """
            insert into attempt_slot (attempt_id, slot, question_version_id, points, option_order, response, state)
            values ((select id from attempt where uid = @uid), 1, (select head_version_id from question where uid = @question), 1, '{"options":["b","a"],"answer":["true","false"]}', @response, 'answered')
            """,
            new { uid, question, response });
        return uid;
    }

    async Task<Teacher> AddAsync(string name, int roleId)
    {
        var learnerId = await Db.Db.WriteAsync(scope => scope.ExecuteScalarAsync<long>("insert into learner (uid, created_at) values (@name, 0) returning id", new { name }), default);
        var userId = await Db.Db.WriteAsync(
            scope => scope.ExecuteScalarAsync<long>(
                """
                insert into app_user (learner_id, user_name, normalized_user_name, security_stamp, concurrency_stamp, display_name, locale, time_zone, created_at)
                values (@learnerId, @name, @upper, 's', 'c', @display, 'en', 'UTC', 0)
                returning id
                """,
                new { learnerId, name, upper = name.ToUpperInvariant(), display = $"Dr {name}" }),
            default);
        await Db.ExecuteAsync("insert into user_role (user_id, role_id) values (@userId, @roleId)", new { userId, roleId });
        return new Teacher(userId, learnerId);
    }

    const string Content = """
        insert into review (id, uid, slug, kind, source_lang, created_at) values (21, 'nupr1', 'nupr1', 'shipped', 'zh-Hans', 1);
        insert into section (id, uid, review_id, number, level, position, created_at) values (22, 'nupr1/3', 21, '3', 1, 1, 1);
        insert into course (id, uid, slug, position, created_at) values (24, 'nupr1', 'nupr1', 1, 1);
        insert into course_review (course_id, review_id, position) values (24, 21, 1);
        insert into entity (id, key, kind, symbol, created_at) values (31, 'nupr1', 'gene', 'NUPR1', 1);
        insert into relation (key, direction, facets, position) values ('binds', 'unsigned', '["function"]', 1);
        insert into claim (id, uid, review_id, key, created_at) values (33, 'claim-a', 21, 'a', 1), (34, 'claim-b', 21, 'b', 1);
        insert into claim_version (id, claim_id, version, section_id, subject_id, relation_key, facet, category, evidence_kind, certainty, hash, created_at)
            values (35, 33, 1, 22, 31, 'binds', 'function', 'mechanism', 'in-vitro', 'reported', 'h', 1),
                   (36, 34, 1, 22, 31, 'binds', 'function', 'mechanism', 'in-vitro', 'reported', 'h', 1),
                   (37, 33, 2, 22, 31, 'binds', 'function', 'mechanism', 'in-vitro', 'reported', 'i', 1);
        update claim set current_version_id = 35 where id = 33;
        update claim set current_version_id = 36 where id = 34;
        insert into objective (id, uid, section_id, claim_id, level, created_at) values (43, 'objective-1', 22, 33, 'understand', 1);
        insert into bank (id, uid, course_id, kind, created_at) values (51, 'shipped-bank', 24, 'shipped', 1);
        insert into bank_text (bank_id, lang, title) values (51, 'en', 'Mechanisms');
        insert into question (id, uid, bank_id, state, use, created_at) values (54, 'shipped-question', 51, 'published', 'practice', 1);
        insert into question_version (id, question_id, version, type, schema_version, payload, category, section_id, difficulty, level, hash, created_at)
            values (55, 54, 1, 'true-false', 1, '{"stem":{"zh-Hans":"NUPR1 结合 p300。","en":"NUPR1 binds p300."},"answer":true}', 'mechanism', 22, 'easy', 'remember', 'h', 1);
        insert into question_part (question_version_id, part_key, position, weight) values (55, 'answer', 0, 1);
        insert into question_part_claim (question_version_id, part_key, claim_version_id) values (55, 'answer', 35);
        update question set current_version_id = 55, head_version_id = 55 where id = 54;
        """;
}
