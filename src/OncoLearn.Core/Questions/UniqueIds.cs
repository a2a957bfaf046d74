namespace OncoLearn.Core.Questions;

/// <summary>The ids of one list, each there once.</summary>
sealed class UniqueIds
{
    readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public string Next(PayloadReader item)
    {
        var id = item.Id();
        if (id.Length > 0 && !_seen.Add(id)) item.Fault("id", $"{id} 出现了两次", $"{id} is there twice");
        return id;
    }
}
