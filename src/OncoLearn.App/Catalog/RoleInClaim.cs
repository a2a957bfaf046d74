namespace OncoLearn.App.Catalog;

/// <summary>What an entity is in a claim, as a word of <see cref="Core.Claims.EntityRole"/>.</summary>
static class RoleInClaim
{
    /// <summary>Of the entity e in the claim version v, which names it.</summary>
    public const string Sql = "case e.id when v.subject_id then 'subject' when v.cancer_id then 'cancer' else 'object' end";
}
