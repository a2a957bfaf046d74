namespace OncoLearn.Core.Attempts;

/// <summary>Puts questions that test one claim apart: what was right in one would give the answer of the other away.</summary>
public static class ClaimSpread
{
    /// <summary>
    /// Group after group, each question once: of a group first those that test no claim of any before them, then the others, both in the order they are given in.
    /// </summary>
    /// <param name="groups">The questions that are wanted first in the first one.</param>
    /// <param name="claimsOf">The claims that a question tests; none for one that stands by itself.</param>
    public static IEnumerable<T> Order<T>(IEnumerable<IReadOnlyList<T>> groups, Func<T, IEnumerable<long>> claimsOf)
    {
        var tested = new HashSet<long>();
        foreach (var group in groups)
        {
            var repeating = new List<T>();
            foreach (var question in group)
            {
                if (claimsOf(question).Any(tested.Contains))
                {
                    repeating.Add(question);
                    continue;
                }
                tested.UnionWith(claimsOf(question));
                yield return question;
            }
            foreach (var question in repeating)
            {
                tested.UnionWith(claimsOf(question));
                yield return question;
            }
        }
    }
}
