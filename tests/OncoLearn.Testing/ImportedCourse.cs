using System.Globalization;
using OncoLearn.Core.Lessons;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Reviews;
using OncoLearn.Core.Texts;

namespace OncoLearn.Testing;

/// <summary>
/// A small course that an instructor made of a review, in one language only, put straight into a database that holds the shipped courses. All of its texts hold <see cref="Word"/>,
/// which nothing else does. It speaks of its own gene in <c>breast-cancer</c>, and of <c>nupr1</c>, which one shipped course speaks of.
/// </summary>
/// <param name="Slug">Also the beginning of everything's uid.</param>
/// <param name="Lang">The one language of its texts.</param>
public sealed record ImportedCourse(string Slug, string Lang, string Word)
{
    public string Gene => $"{Slug}-gene";

    /// <summary>Of its link, where it is read by one.</summary>
    public string Code => $"{Slug}-code";

    public string Bank => $"{Slug}-bank";

    /// <summary>It is practised.</summary>
    public string Question => $"{Slug}/question/practice";

    public string Claim => $"{Slug}/claim/a";

    public string Section => $"{Slug}/1";

    public string Objective => $"{Slug}/objective/1/a/understand";

    public string Quiz => $"{Slug}/quiz/first";

    /// <summary>In Latin letters, so that it is one word in both languages.</summary>
    public static ImportedCourse Of(string lang) => lang == "en" ? new("hidden-en", "en", "Quexalar") : new("hidden-zh", "zh-Hans", "Qirovemu");

    /// <param name="ownerId">The account of the instructor.</param>
    /// <param name="audience">As the column says it.</param>
    public static async Task<ImportedCourse> AddAsync(TestDb db, long ownerId, string lang, string audience)
    {
        var course = Of(lang);
        foreach (var statement in Sql.Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            await db.ExecuteAsync(course.Fill(statement).Replace("{owner}", ownerId.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("{audience}", audience, StringComparison.Ordinal));
        foreach (var number in (string[])["1", "2"])
            await db.ExecuteAsync(
                """
                insert into lesson_version (lesson_id, lang, generator_version, section_revision_id, payload, hash, created_at)
                select l.id, @lang, 1, v.id, @payload, 'h', 1
                  from lesson l
                  join section_revision v on v.section_id = l.section_id
                 where l.uid = @uid
                """,
                new { lang, payload = LessonJson.Write(course.LessonOf(number)), uid = $"{course.Slug}/lesson/{number}" });
        await db.ExecuteAsync(course.Fill("insert into lesson_current (lesson_id, lang, version_id) select v.lesson_id, '{lang}', v.id from lesson_version v join lesson l on l.id = v.lesson_id where l.uid like '{slug}/lesson/%'"));
        return course;
    }

    string Text(string what) => Lang == "en" ? $"{Word} {what} in English" : $"{Word} 的{what}中文";

    string Fill(string sql) => sql
        .Replace("{slug}", Slug, StringComparison.Ordinal)
        .Replace("{lang}", Lang, StringComparison.Ordinal)
        .Replace("{word}", Word, StringComparison.Ordinal);

    Lesson LessonOf(string number) => new(
        GeneratorVersion: 1, Lang, number, Level: 1, Text($"title{number}"), ReadingMinutes: 3,
        [new LessonObjective(CognitiveLevel.Understand, "a", Text("objective"))],
        [
            new LessonBlock("p1", 1, Text("heading"), [new TextSpan(Text("text"), Emphasis.None), new TermSpan($"{Word} term", Emphasis.None, "term"), new CitationSpan("3", [3])], number == "1" ? ["a", "b"] : ["c"], number == "1" ? ["practice"] : []),
        ],
        [new LessonTerm("term", GlossarySource.Review, [new TermName(Lang, $"{Word} term", SpeltOut: null)], new TextIn(Lang, Text("explanation")))],
        [new KeyPoint(number == "1" ? "a" : "c", "p1", new TextIn(Lang, Text("point")))]);

    const string Payload = """
        {"stem":{"{lang}":"{word} stem?"},"explanation":{"{lang}":"{word} explanation."},"options":[{"id":"a","correct":true,"text":{"{lang}":"{word} right"},"reason":{"{lang}":"{word} so."}},{"id":"b","text":{"{lang}":"{word} wrong"},"reason":{"{lang}":"{word} not so."}}]}
        """;

    const string Claims = """
        insert into claim (uid, review_id, key, created_at) select '{slug}/claim/KEY', id, 'KEY', 1 from review where slug = '{slug}';
        insert into claim_version (claim_id, version, section_id, subject_id, relation_key, object_id, cancer_id, facet, category, evidence_kind, certainty, hash, created_at)
        select c.id, 1, s.id, e.id, 'RELATION', o.id, x.id, 'function', 'mechanism', 'in-vitro', 'reported', 'h', 1
          from claim c, section s, entity e, entity o, entity x
         where c.uid = '{slug}/claim/KEY' and s.uid = '{slug}/SECTION' and e.key = 'SUBJECT' and o.key = '{slug}-process' and x.key = 'breast-cancer';
        insert into claim_statement (claim_version_id, lang, statement, note) select v.id, '{lang}', '{word} statement KEY', '{word} note' from claim_version v join claim c on c.id = v.claim_id where c.uid = '{slug}/claim/KEY';
        insert into claim_evidence (claim_version_id, section_revision_id, paragraph, quote_hash, refs)
        select v.id, r.id, 1, 'h', '[3]' from claim_version v join claim c on c.id = v.claim_id join section_revision r on r.section_id = v.section_id where c.uid = '{slug}/claim/KEY';
        update claim set current_version_id = (select v.id from claim_version v where v.claim_id = claim.id) where uid = '{slug}/claim/KEY';

        """;

    const string Questions = """
        insert into question (uid, bank_id, state, use, created_at) select '{slug}/question/KEY', id, 'published', 'KEY', 1 from bank where uid = '{slug}-bank';
        insert into question_version (question_id, version, type, schema_version, payload, category, section_id, difficulty, level, hash, created_at)
        select q.id, 1, 'single-best-answer', 1, 'PAYLOAD', 'mechanism', s.id, 'easy', 'remember', 'h', 1 from question q, section s where q.uid = '{slug}/question/KEY' and s.uid = '{slug}/1';
        insert into question_part (question_version_id, part_key, position, weight) select v.id, 'options', 0, 1 from question_version v join question q on q.id = v.question_id where q.uid = '{slug}/question/KEY';
        insert into question_part_claim (question_version_id, part_key, claim_version_id)
        select v.id, 'options', c.current_version_id from question_version v join question q on q.id = v.question_id, claim c where q.uid = '{slug}/question/KEY' and c.uid = '{slug}/claim/a';
        update question set current_version_id = (select v.id from question_version v where v.question_id = question.id), head_version_id = (select v.id from question_version v where v.question_id = question.id) where uid = '{slug}/question/KEY';

        """;

    static string Sql => $$"""
        insert into review (uid, slug, kind, owner_id, source_lang, licence, created_at) values ('{slug}', '{slug}', 'imported', {owner}, '{lang}', 'CC BY-NC 4.0', 1);
        insert into review_text (review_id, lang, topic, attribution) select id, '{lang}', '{word} topic', '{word} attribution' from review where slug = '{slug}';
        insert into course (uid, slug, position, owner_id, created_at, audience, code) values ('{slug}', '{slug}', 90, {owner}, 1, '{audience}', case '{audience}' when 'link' then '{slug}-code' end);
        insert into course_text (course_id, lang, title, summary) select id, '{lang}', '{word} title', '{word} summary' from course where slug = '{slug}';
        insert into course_review (course_id, review_id, position) select c.id, r.id, 1 from course c, review r where c.slug = '{slug}' and r.slug = '{slug}';
        insert into section (uid, review_id, number, level, position, created_at) select '{slug}/1', id, '1', 1, 1, 1 from review where slug = '{slug}';
        insert into section (uid, review_id, number, level, position, created_at) select '{slug}/2', id, '2', 1, 2, 1 from review where slug = '{slug}';
        insert into section_revision (section_id, lang, revision, title, body, hash, created_at) select id, '{lang}', 1, '{word} section', '{word} body', 'h', 1 from section where uid like '{slug}/%';
        insert into section_current (section_id, lang, revision_id) select r.section_id, '{lang}', r.id from section_revision r join section s on s.id = r.section_id where s.uid like '{slug}/%';
        insert into entity (key, kind, symbol, created_at, owner_id) values ('{slug}-gene', 'gene', '{word}G', 1, {owner});
        insert into entity_name (entity_id, lang, position, name) select id, '{lang}', 0, '{word} gene' from entity where key = '{slug}-gene';
        insert into entity (key, kind, symbol, created_at, owner_id) values ('{slug}-process', 'process', '{word}P', 1, {owner});
        insert into entity_name (entity_id, lang, position, name) select id, '{lang}', 0, '{word} process' from entity where key = '{slug}-process';
        {{ClaimOf("a", "1", "{slug}-gene", "promotes")}}{{ClaimOf("b", "1", "{slug}-gene", "inhibits")}}{{ClaimOf("c", "2", "nupr1", "promotes")}}
        insert into claim_conflict (claim_a_id, claim_b_id, created_at) select a.id, b.id, 1 from claim a, claim b where a.uid = '{slug}/claim/a' and b.uid = '{slug}/claim/b';
        insert into claim_conflict_title (conflict_id, lang, title) select k.id, '{lang}', '{word} conflict' from claim_conflict k join claim a on a.id = k.claim_a_id where a.uid = '{slug}/claim/a';
        insert into objective (uid, section_id, claim_id, level, created_at) select '{slug}/objective/1/a/understand', s.id, c.id, 'understand', 1 from section s, claim c where s.uid = '{slug}/1' and c.uid = '{slug}/claim/a';
        insert into lesson (uid, course_id, section_id, position, created_at) select '{slug}/lesson/1', c.id, s.id, 1, 1 from course c, section s where c.slug = '{slug}' and s.uid = '{slug}/1';
        insert into lesson (uid, course_id, section_id, position, created_at) select '{slug}/lesson/2', c.id, s.id, 2, 1 from course c, section s where c.slug = '{slug}' and s.uid = '{slug}/2';
        insert into glossary_term (uid, course_id, key, source, created_at) select '{slug}/term/term', id, 'term', 'review', 1 from course where slug = '{slug}';
        insert into glossary_text (term_id, lang, term, forms, body) select id, '{lang}', '{word} term', '[]', '{word} explanation' from glossary_term where uid = '{slug}/term/term';
        insert into bank (uid, course_id, owner_id, kind, created_at) select '{slug}-bank', id, {owner}, 'own', 1 from course where slug = '{slug}';
        insert into bank_text (bank_id, lang, title) select id, '{lang}', '{word} bank' from bank where uid = '{slug}-bank';
        {{QuestionOf("practice")}}{{QuestionOf("exam")}}
        insert into question_objective (question_id, objective_id) select q.id, o.id from question q, objective o where q.uid = '{slug}/question/practice' and o.uid = '{slug}/objective/1/a/understand';
        insert into quiz (uid, course_id, position, created_at) select '{slug}/quiz/first', id, 1, 1 from course where slug = '{slug}';
        insert into quiz_version (quiz_id, version, settings, hash, created_at)
        select id, 1, '{"title":{"{lang}":"{word} quiz"},"intro":{"{lang}":"{word} intro"},"behaviour":"deferred"}', 'h', 1 from quiz where uid = '{slug}/quiz/first';
        insert into quiz_slot (quiz_version_id, position, question_version_id, points)
        select v.id, 1, q.current_version_id, 1.0 from quiz_version v join quiz z on z.id = v.quiz_id, question q where z.uid = '{slug}/quiz/first' and q.uid = '{slug}/question/exam';
        update quiz set current_version_id = (select v.id from quiz_version v where v.quiz_id = quiz.id), head_version_id = (select v.id from quiz_version v where v.quiz_id = quiz.id) where uid = '{slug}/quiz/first';
        """;

    static string ClaimOf(string key, string section, string subject, string relation) => Claims
        .Replace("KEY", key, StringComparison.Ordinal)
        .Replace("SECTION", section, StringComparison.Ordinal)
        .Replace("SUBJECT", subject, StringComparison.Ordinal)
        .Replace("RELATION", relation, StringComparison.Ordinal);

    static string QuestionOf(string key) => Questions.Replace("KEY", key, StringComparison.Ordinal).Replace("PAYLOAD", Payload.Trim(), StringComparison.Ordinal);
}
