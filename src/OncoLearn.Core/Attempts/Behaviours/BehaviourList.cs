namespace OncoLearn.Core.Attempts.Behaviours;

/// <summary>The behaviours there are.</summary>
public static class BehaviourList
{
    public static IReadOnlyList<IBehaviour> All { get; } = [new Deferred(), new Immediate()];

    /// <exception cref="KeyNotFoundException">No such behaviour.</exception>
    public static IBehaviour Of(string key) =>
        All.FirstOrDefault(behaviour => behaviour.Key == key)
        ?? throw new KeyNotFoundException($"There is no behaviour '{key}'. There are: {string.Join(", ", All.Select(behaviour => behaviour.Key))}.");
}
