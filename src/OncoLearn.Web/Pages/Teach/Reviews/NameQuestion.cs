using OncoLearn.App.Catalog;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Claims.Candidates;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>Asks what a name is that the vocabulary does not have: something new, or one of those like it.</summary>
/// <param name="Field">Of the form.</param>
/// <param name="Similar">The nearest first.</param>
/// <param name="Kinds">What it may be if it is new.</param>
public sealed record NameQuestion(string Field, string Name, IReadOnlyList<(string Name, Entity Entity)> Similar, IReadOnlyList<EntityKind> Kinds)
{
    /// <summary>What was answered; null where nothing was.</summary>
    public string? Answer { get; init; }

    const int MostSimilar = 5;
    const string Use = "use:";
    const string Add = "add:";

    public static NameQuestion Of(string field, string name, Vocabulary vocabulary)
    {
        var isTumour = field == nameof(ClaimForm.Cancer);
        return new NameQuestion(
            field,
            name,
            SimilarNames.Of(name, vocabulary.Current.Where(entity => !isTumour || entity.Kind == EntityKind.Cancer), MostSimilar),
            isTumour ? [EntityKind.Cancer] : Enum.GetValues<EntityKind>());
    }

    public static string ToUse(string name) => Use + name;

    public static string ToAdd(EntityKind kind) => Add + kind.Word();

    /// <returns>Null where the answer does not say that it is new.</returns>
    public EntityKind? KindIn(string? answer) =>
        answer?.StartsWith(Add, StringComparison.Ordinal) == true && Words<EntityKind>.Find(answer[Add.Length..]) is { } kind && Kinds.Contains(kind) ? kind : null;

    /// <returns>Null where the answer names none of those like it.</returns>
    public string? NameIn(string? answer) => Similar.Select(one => one.Name).FirstOrDefault(name => answer == ToUse(name));
}
