namespace OncoLearn.App.QuestionBank;

/// <summary>What asks the same: a question in each of its versions, and the versions of copies that nobody changed, also by way of other copies.</summary>
static class SameQuestions
{
    /// <summary>The version that <c>v</c>, a version of <c>q</c>, was copied from, where nobody changed anything; else null.</summary>
    public const string OriginOf = """
        (select o.id
           from question_version o
          where o.id = q.origin_version_id and o.payload = v.payload
            and coalesce((select t.hash from stimulus_version t where t.id = o.stimulus_version_id), '') = coalesce((select t.hash from stimulus_version t where t.id = v.stimulus_version_id), ''))
        """;

    /// <summary>
    /// Goes on with the list of a <c>with recursive</c> whose last entry is <c>asked (version_id)</c>: <c>same (of_id, version_id)</c> has for each of these versions every
    /// version that asks the same, and itself. First back to what was copied, then on to all its copies.
    /// </summary>
    public const string List = $"""
        , origin (of_id, version_id, question_id, origin_id) as (
            select v.id, v.id, q.id, {OriginOf}
              from asked
              join question_version v on v.id = asked.version_id
              join question q on q.id = v.question_id
            union
            select later.of_id, v.id, q.id, {OriginOf}
              from origin later
              join question_version v on v.id = later.origin_id
              join question q on q.id = v.question_id),
        same (of_id, version_id) as (
            select first.of_id, v.id
              from origin first
              join question_version v on v.question_id = first.question_id
             where first.origin_id is null or first.version_id = first.of_id
            union
            select known.of_id, v.id
              from same known
              join question q on q.origin_version_id = known.version_id
              join question_version v on v.question_id = q.id
             where {OriginOf} is not null)
        """;
}
