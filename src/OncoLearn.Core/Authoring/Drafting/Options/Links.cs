using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Authoring.Drafting.Options;

/// <summary>
/// Whether any claim of any course, at any certainty, makes an option right: it links the option, a part of it or a whole that it is part of with what
/// the question holds fast, in a tumour that may be the asked one, and in a direction that does not exclude the asked one. “Not stated” is not “false”,
/// so what is unsigned links too.
/// </summary>
static class Links
{
    /// <param name="fixedEntity">What the question names: the subject where the object is asked for.</param>
    public static bool Link(DraftIndex index, Claim asked, string fixedEntity, string option)
    {
        var around = index.Around(fixedEntity);
        // Where tumours are asked for, each claim has a tumour of its own, and what is said in a tumour is said of it.
        var asksTumour = index.Entity(option).Kind == EntityKind.Cancer;
        // A sentence that names both in the asked tumour may be read as the answer, whatever relation its claim states.
        return (!asksTumour && index.TellingOf(fixedEntity, option).Any(other => other != asked && other.Cancer is not null && index.Tumours.Overlap(asked.Cancer, other.Cancer) && !Excludes(index, asked, other, around, option)))
            || (asksTumour && index.Naming(fixedEntity).Any(other => other != asked && around.Contains(other.Subject) && Fits(index, asked, other) && index.Tumours.Overlap(option, other.Cancer)
                && (other.Cancer is not null || index.Entity(fixedEntity).Kind == EntityKind.Cancer)))
            || index.Naming(option).Any(other => other != asked && Speaks(index, other, option, around) && Fits(index, asked, other) && (asksTumour || index.Tumours.Overlap(asked.Cancer, other.Cancer)));
    }

    /// <summary>Whether any claim reports the asked finding, or one that includes it, in a tumour that may be this one.</summary>
    public static bool InTumour(DraftIndex index, Claim asked, string tumour) =>
        (asked.Object is { } key && index.TellingOf(asked.Subject, key).Any(other => other.Cancer is not null && index.Tumours.Overlap(tumour, other.Cancer) && !Excludes(index, asked, other, index.KinOf(asked.Subject), key)))
        || index.Naming(asked.Subject).Any(other =>
        (asked.Object is null || (other.Object is not null && index.Closeness.IsTooClose(asked.Object, other.Object)) || other.Subject == asked.Object)
        && Fits(index, asked, other)
        && ((other != asked && index.Tumours.Overlap(tumour, other.Cancer)) || (other == asked && index.Tumours.Overlap(tumour, asked.Cancer))));

    /// <summary>Another claim gives the same pair another direction in a tumour that may be this one: neither is a plain fact.</summary>
    public static bool IsTurned(DraftIndex index, Claim claim) => claim.Object is { } key && index.DirectionOf(claim) != Direction.Unsigned && index.Naming(claim.Subject).Any(other =>
        other != claim && other.Object is not null && index.KinOf(key).Contains(other.Object) && index.KinOf(claim.Subject).Contains(other.Subject)
        && index.DirectionOf(other) is var direction && direction != Direction.Unsigned && direction != index.DirectionOf(claim) && index.Tumours.Overlap(claim.Cancer, other.Cancer));

    /// <summary>It is about this very pair, and says that it is otherwise.</summary>
    static bool Excludes(DraftIndex index, Claim asked, Claim other, IReadOnlySet<string> around, string option) => Speaks(index, other, option, around) && !Fits(index, asked, other);

    static bool Speaks(DraftIndex index, Claim other, string option, IReadOnlySet<string> around)
    {
        var kin = index.KinOf(option);
        return (around.Contains(other.Subject) && other.Object is { } o && kin.Contains(o)) || (kin.Contains(other.Subject) && other.Object is { } f && around.Contains(f));
    }

    static bool Fits(DraftIndex index, Claim asked, Claim other) =>
        other.Relation == asked.Relation || (index.DirectionOf(asked), index.DirectionOf(other)) switch
        {
            (Direction.Up, Direction.Down) or (Direction.Down, Direction.Up) or (_, Direction.None) => false,
            _ => true,
        };
}
