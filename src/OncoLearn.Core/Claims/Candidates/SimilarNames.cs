namespace OncoLearn.Core.Claims.Candidates;

/// <summary>Names of the vocabulary that a typed name may have been meant for.</summary>
public static class SimilarNames
{
    /// <summary>From this length on a name that contains the typed one, or stands in it, is similar.</summary>
    const int LongEnough = 3;

    /// <returns>The nearest first, one name an entity: few changes of a letter away, or one within the other.</returns>
    public static IReadOnlyList<(string Name, Entity Entity)> Of(string typed, IEnumerable<Entity> entities, int most)
    {
        var wanted = Plain(typed);
        if (wanted.Length == 0) return [];
        return
        [
            .. entities.Select(entity => entity.Names.Values.SelectMany(names => names).Append(entity.Symbol).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)
                    .Select(name => (Name: name, Entity: entity, Far: Distance(wanted, Plain(name)))).MinBy(one => one.Far))
                .Where(one => one.Far < double.PositiveInfinity)
                .OrderBy(one => one.Far).ThenBy(one => one.Name.Length).ThenBy(one => one.Name, StringComparer.Ordinal)
                .Take(most).Select(one => (one.Name, one.Entity)),
        ];
    }

    static double Distance(string typed, string name)
    {
        var longer = Math.Max(typed.Length, name.Length);
        var allowed = Math.Max(1, longer / 3);
        if (Math.Abs(typed.Length - name.Length) <= allowed && Edits(typed, name) is var edits && edits <= allowed && edits < longer) return (double)edits / longer;
        if (Math.Min(typed.Length, name.Length) >= LongEnough && (name.Contains(typed, StringComparison.Ordinal) || typed.Contains(name, StringComparison.Ordinal)))
            return 1 - ((double)Math.Min(typed.Length, name.Length) / longer) + 0.2;
        return double.PositiveInfinity;
    }

    /// <summary>Letters put in, left out, changed, or swapped with the next (optimal string alignment).</summary>
    static int Edits(string from, string to)
    {
        var rows = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= to.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            for (var j = 1; j <= to.Length; j++)
            {
                var change = from[i - 1] == to[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }
        return rows[from.Length, to.Length];
    }

    /// <summary>Writers differ in case, hyphens and spaces.</summary>
    static string Plain(string name) => new([.. name.ToLowerInvariant().Where(char.IsLetterOrDigit)]);
}
