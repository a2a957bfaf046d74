namespace OncoLearn.Core.Claims.Extraction;

/// <summary>What a process is to a patient, told by its name.</summary>
static class Outcome
{
    public static bool Is(Entity entity) => entity.Kind is EntityKind.Process && (IsSurvival(entity) || Says(entity, "prognosis"));

    public static bool IsSurvival(Entity entity) => Says(entity, "survival") && !Says(entity, "cell survival");

    public static bool IsBad(Entity entity) => Says(entity, "poor prognosis");

    public static bool IsStage(Entity entity) => entity.Kind is EntityKind.Process && (Says(entity, "stage") || Says(entity, "grade") || Says(entity, "lymph-node") || Says(entity, "differentiation")
        || Says(entity, "differentiated") || Says(entity, "tumour size") || Says(entity, "extrathyroidal"));

    static bool Says(Entity entity, string word) => entity.Symbol.Contains(word, StringComparison.OrdinalIgnoreCase);
}
