namespace OncoLearn.Core.Attempts.Behaviours;

/// <summary>The behaviours there are.</summary>
public static class BehaviourList
{
    public static IReadOnlyList<IBehaviour> All { get; } =
    [
        new Deferred(),
        new Immediate(),
        new Interactive(TryRules.Default),
        new CertaintyBased(new Deferred()),
        new CertaintyBased(new Immediate()),
        new Manual(),
        new SelfCheck(),
    ];

    /// <param name="tries">For a behaviour with several tries; null for the usual rules.</param>
    /// <exception cref="KeyNotFoundException">No such behaviour.</exception>
    public static IBehaviour Of(string key, TryRules? tries = null) => All.FirstOrDefault(behaviour => behaviour.Key == key) switch
    {
        { Tries: not null } when tries is not null => new Interactive(tries),
        { } found => found,
        null => throw new KeyNotFoundException($"There is no behaviour '{key}'. There are: {string.Join(", ", All.Select(behaviour => behaviour.Key))}."),
    };
}
