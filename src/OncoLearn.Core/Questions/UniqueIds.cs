namespace OncoLearn.Core.Questions;

/// <summary>The ids of one list, each there once.</summary>
sealed class UniqueIds
{
    readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public string Next(PayloadReader item)
    {
        var id = item.Id();
        return _seen.Add(id) ? id : throw item.Fault("id", $"{id} is there twice");
    }
}
