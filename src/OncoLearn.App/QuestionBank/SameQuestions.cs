namespace OncoLearn.App.QuestionBank;

/// <summary>What asks the same: a question in each of its versions, what it was copied from and its copies, as far as nobody changed anything, also by way of other copies. A copy in which a word was
/// changed asks something of its own.</summary>
static class SameQuestions
{
    /// <summary>The version that <c>v</c>, a version of <c>q</c>, was copied from, where nobody changed anything; else null.</summary>
    public const string OriginOf = $"(select o.id from question_version o where {IsOrigin})";

    /// <summary>
    /// Goes on with the list of a <c>with recursive</c> whose last entry is <c>asked (version_id)</c>: <c>same (of_id, version_id)</c> has for each of these versions every
    /// version that asks the same, and itself. First back to what was copied, then on to all copies of that. What is repeated are copies alone, so that PostgreSQL knows that
    /// little comes of it; and SQLite keeps the order of a cross join. So both go by the indexes.
    /// </summary>
    public const string List = $"""
        , origin (of_id, version_id) as (
            select v.id, o.id
              from asked
             cross join question_version v
             cross join question q
             cross join question_version o
             where v.id = asked.version_id and q.id = v.question_id and q.origin_version_id is not null and {IsOrigin}
             union
            select copied.of_id, o.id
              from origin copied
             cross join question_version v
             cross join question q
             cross join question_version o
             where v.id = copied.version_id and q.id = v.question_id and q.origin_version_id is not null and {IsOrigin}),
        own (of_id, version_id) as (
            select one.of_id, v.id
              from (select version_id as of_id, version_id from asked union select of_id, version_id from origin) one
             cross join question_version n
             cross join question_version v
             where n.id = one.version_id and v.question_id = n.question_id),
        copy (of_id, version_id) as (
            select own.of_id, v.id
              from own
             cross join question q
             cross join question_version v
             cross join question_version o
             where q.origin_version_id = own.version_id and v.question_id = q.id and {IsOrigin}
             union
            select copied.of_id, v.id
              from copy copied
             cross join question q
             cross join question_version v
             cross join question_version o
             where q.origin_version_id = copied.version_id and v.question_id = q.id and {IsOrigin}),
        same (of_id, version_id) as (
            select of_id, version_id from own
             union
            select of_id, version_id from copy)
        """;

    const string IsOrigin = """
        o.id = q.origin_version_id and o.payload = v.payload
            and coalesce((select t.hash from stimulus_version t where t.id = o.stimulus_version_id), '') = coalesce((select t.hash from stimulus_version t where t.id = v.stimulus_version_id), '')
        """;
}
