using Dapper;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core;
using OncoLearn.Core.Authoring;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.QuestionBank.Finding;

/// <summary>
/// A filter as one statement over the index of questions by bank: <c>question q</c> in <c>bank b</c>, its newest version <c>v</c> with the digest
/// <c>d</c>. What is not asked for is not in the statement.
/// </summary>
static class FilterSql
{
    /// <summary>Whether a newer version <c>nv</c> of a claim says all that <c>cv</c> says: it was but told in one more language.</summary>
    const string SaysAsMuch = """
        exists (select 1
                  from claim_version nv
                 where nv.id = cl.current_version_id and nv.section_id = cv.section_id and nv.subject_id = cv.subject_id and nv.relation_key = cv.relation_key
                   and coalesce(nv.object_id, 0) = coalesce(cv.object_id, 0) and coalesce(nv.cancer_id, 0) = coalesce(cv.cancer_id, 0)
                   and nv.facet = cv.facet and nv.category = cv.category and nv.evidence_kind = cv.evidence_kind and nv.certainty = cv.certainty
                   and (select max(e.refs) from claim_evidence e where e.claim_version_id = nv.id) = (select max(e.refs) from claim_evidence e where e.claim_version_id = cv.id)
                   and not exists (select 1
                                     from claim_statement cs
                                    where cs.claim_version_id = cv.id and not exists (
                                          select 1
                                            from claim_statement ns
                                           where ns.claim_version_id = nv.id and ns.lang = cs.lang and ns.statement = cs.statement and coalesce(ns.note, '') = coalesce(cs.note, ''))))
        """;

    /// <summary>Whether a claim that the version cites is not current any more.</summary>
    public const string IsStale = $"""
        exists (select 1
                  from question_part_claim pc
                  join claim_version cv on cv.id = pc.claim_version_id
                  join claim cl on cl.id = cv.claim_id
                 where pc.question_version_id = v.id and (cl.archived_at is not null or (cl.current_version_id <> cv.id and not {SaysAsMuch})))
        """;

    public const string HasClaim = "exists (select 1 from question_part_claim pc where pc.question_version_id = v.id)";

    public const string OpenReports = """
        (select count(*)
           from problem_report pr
           join question_version pv on pv.id = pr.question_version_id
          where pv.question_id = q.id and pr.answered_at is null)
        """;

    /// <summary>The course of a version <c>v</c> in the bank <c>b</c>: of its section, else of the bank.</summary>
    public const string CourseOf = """
        coalesce((select cr.course_id from section sn join course_review cr on cr.review_id = sn.review_id where sn.id = v.section_id order by cr.course_id limit 1), b.course_id)
        """;

    /// <returns>From <c>from</c> to the end of <c>where</c>, and its parameters.</returns>
    public static (string Sql, DynamicParameters Args) Of(QuestionFilter filter, long userId) => Of(filter, userId, "q.head_version_id", $"{BankRights.Sql} is not null");

    /// <summary>As <see cref="Of(QuestionFilter, long)"/>, of what learners are served: <c>v</c> is the served version, in banks that the instructor may use.</summary>
    public static (string Sql, DynamicParameters Args) OfServed(QuestionFilter filter, long userId) => Of(filter, userId, "q.current_version_id", BankRights.MayUse);

    static (string Sql, DynamicParameters Args) Of(QuestionFilter filter, long userId, string version, string right)
    {
        var args = new DynamicParameters();
        args.Add("userId", userId);
        var conditions = Conditions(filter, args).ToList();
        return ($"""
            from bank b
            join question q on q.bank_id = b.id
            join question_version v on v.id = {version}
            left join question_digest d on d.question_version_id = v.id
            where b.archived_at is null and q.archived_at is null and {right}
            {string.Concat(conditions.Select(condition => $" and {condition}"))}
            """, args);
    }

    static IEnumerable<string> Conditions(QuestionFilter filter, DynamicParameters args)
    {
        string With(string name, object value, string condition)
        {
            args.Add(name, value);
            return condition;
        }

        if (filter.Bank is { } bank) yield return With("bank", bank, "b.uid = @bank");
        if (filter.Course is { } course) yield return With("course", course, $"{CourseOf} = (select id from course where slug = @course)");
        if (filter.Section is { } section) yield return With("section", section, "v.section_id = (select id from section where uid = @section)");
        if (filter.Objective is { } objective)
            yield return With("objective", objective, "exists (select 1 from question_objective x join objective o on o.id = x.objective_id where x.question_id = q.id and o.uid = @objective)");
        if (filter.Category is { } category) yield return With("category", category.Word(), "v.category = @category");
        if (filter.Type is { } type) yield return With("type", type, "v.type = @type");
        if (filter.Tag is { } tag) yield return With("tag", tag, "exists (select 1 from question_tag t where t.question_id = q.id and t.tag = @tag)");
        yield return filter.State is { } state ? With("state", state.Word(), "q.state = @state") : "q.state <> 'retired'";
        if (filter.Use is { } use) yield return With("use", use.Word(), use == QuestionUse.Both ? "q.use = @use" : "q.use in (@use, 'both')");
        if (filter.Difficulty is { } difficulty) yield return With("difficulty", difficulty.Word(), "v.difficulty = @difficulty");
        if (filter.Level is { } level) yield return With("level", level.Word(), "v.level = @level");
        if (filter.Lang is { } lang) yield return With("lang", QuestionDigest.LangPattern(lang), "d.langs like @lang");
        foreach (var (at, word) in SearchText.WordsOf(filter.Text ?? "").Index())
            yield return With($"word{at}", $"%{LikePattern.Escape(word)}%", $"d.search_text like @word{at} escape '!'");
        if (filter.NoClaim) yield return $"not {HasClaim}";
        if (filter.HasLint) yield return "(d.lint_errors > 0 or d.lint_warnings > 0)";
        if (filter.Stale) yield return IsStale;
        if (filter.Reported) yield return $"{OpenReports} > 0";
    }
}
