namespace OncoLearn.App.Catalog;

/// <summary>Which entities more than one course says something about. General words are no matter of comparison, and background does not count.</summary>
static class SharedEntities
{
    /// <summary>
    /// For the beginning of a statement. <c>said</c>: how many <c>claims</c> of a <c>course</c> (its slug) have the entity <c>id</c>, or something that it is a part of, as their subject, their
    /// object or their cancer, of the courses that <c>@learnerId</c> may see. <c>shared</c>: the <c>id</c> of each entity that is compared.
    /// </summary>
    // A claim belongs to the first course that is made from its review, as it is shown everywhere. Over entity, what a claim names finds its parts through an index.
    public const string With = $"""
        with recursive within (whole_id, part_id) as (
          select id, id
            from entity
          union
          select w.whole_id, p.part_id
            from within w
            join entity_part p on p.entity_id = w.part_id
        ), about as (
          select distinct w.part_id as id, c.id as claim_id, {FirstCourse.Sql} as course
            from claim c
            join claim_version v on v.id = c.current_version_id
            join review r on r.id = c.review_id
            join entity e on e.id in (v.subject_id, v.object_id, v.cancer_id)
            join within w on w.whole_id = e.id
           where c.archived_at is null and v.category <> 'background'
        ), said as (
          select id, course, count(*) as claims
            from about
           where course is not null
           group by id, course
        ), shared as (
          select s.id
            from said s
            join entity e on e.id = s.id
           where e.is_general = 0
           group by s.id
          having count(*) > 1
        )
        """;
}
