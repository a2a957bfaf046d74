using OncoLearn.App.Catalog;
using OncoLearn.App.Catalog.Loading;
using OncoLearn.App.Data;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Claims.Candidates;
using OncoLearn.Core.Claims.Extraction;

namespace OncoLearn.App.Imports.Terms;

/// <summary>Adds an entity to an instructor's own vocabulary, or changes one. Later imports are read with it, and so are those whose claims are found again.</summary>
public sealed class SaveTerm(Db db, ReadVocabulary read, FindTerms find, TimeProvider clock)
{
    public const int LongestName = TermLookup.LongestName;

    /// <summary>In UTF-16 code units: a single letter stands everywhere.</summary>
    public const int ShortestName = 2;

    /// <summary>Of one language.</summary>
    public const int MostNames = 20;

    /// <param name="Key">Null for a new one.</param>
    /// <param name="Names">By BCP-47 tag; the first of a language is shown.</param>
    public sealed record Input(long OwnerId, string? Key, EntityKind Kind, IReadOnlyDictionary<string, IReadOnlyList<string>> Names);

    public abstract record Outcome
    {
        public sealed record Saved(string Key) : Outcome;

        /// <summary>Nothing was saved.</summary>
        public sealed record Faulty(IReadOnlyList<Fault> Faults) : Outcome;

        public sealed record NotFound : Outcome;
    }

    public abstract record Fault
    {
        /// <summary>It has no name in any language.</summary>
        public sealed record NoName : Fault;

        public sealed record TooShort(string Lang, string Name) : Fault;

        public sealed record TooLong(string Lang, string Name) : Fault;

        public sealed record TooMany(string Lang) : Fault;

        /// <summary>Another entity has this name already.</summary>
        public sealed record Taken(string Lang, string Name, Entity Other) : Fault;

        /// <summary>Claims name it as what it was before.</summary>
        public sealed record KindInUse(int Uses) : Fault;
    }

    public async Task<Outcome> RunAsync(Input input, CancellationToken ct)
    {
        var own = input.Key is null ? null : await find.FindAsync(input.Key, input.OwnerId, ct);
        if (input.Key is not null && own is null) return new Outcome.NotFound();
        var names = input.Names
            .Select(one => KeyValuePair.Create(one.Key, (IReadOnlyList<string>)[.. one.Value.Select(name => name.Trim()).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)]))
            .Where(one => one.Value.Count > 0).ToDictionary(StringComparer.Ordinal);
        var faults = Check(names, await read.RunAsync(input.OwnerId, ct), input.Key).ToList();
        if (own is { Uses: > 0 } && own.Entity.Kind != input.Kind) faults.Add(new Fault.KindInUse(own.Uses));
        if (faults.Count > 0) return new Outcome.Faulty(faults);
        var symbol = (names.GetValueOrDefault("en") ?? names.Values.First())[0];
        return new Outcome.Saved(await db.WriteAsync(scope => WriteAsync(scope, input, symbol, names), ct));
    }

    static IEnumerable<Fault> Check(Dictionary<string, IReadOnlyList<string>> names, Vocabulary vocabulary, string? key)
    {
        if (names.Count == 0) yield return new Fault.NoName();
        // Those of archived ones too: they may come back.
        var others = ClaimLexicon.Of(vocabulary.Entities.Where(entity => entity.Key != key), vocabulary.Relations);
        foreach (var (lang, all) in names)
        {
            if (all.Count > MostNames) yield return new Fault.TooMany(lang);
            foreach (var name in all.Take(MostNames))
            {
                if (name.Length > LongestName) yield return new Fault.TooLong(lang, name);
                else if (name.Length < ShortestName) yield return new Fault.TooShort(lang, name);
                else if (TermLookup.Find(name, kind: null, others) is { } other) yield return new Fault.Taken(lang, name, others.ByKey.GetValueOrDefault(other.Key) ?? TermLookup.EntityOf(other));
            }
        }
    }

    async Task<string> WriteAsync(WriteScope scope, Input input, string symbol, Dictionary<string, IReadOnlyList<string>> names)
    {
        var (key, kind, now) = (input.Key, input.Kind.Word(), clock.GetUtcNow());
        var id = key is null ? null : await scope.ExecuteScalarAsync<long?>(UpdateSql, new { key, input.OwnerId, kind, symbol });
        for (var number = 1; id is null; number++)
        {
            key = OwnTerms.KeyOf(symbol, input.OwnerId) + (number == 1 ? "" : FormattableString.Invariant($"-{number}"));
            id = await scope.ExecuteScalarAsync<long?>(InsertSql, new { key, input.OwnerId, kind, symbol, now });
        }
        await scope.ExecuteAsync("delete from entity_name where entity_id = @id", new { id });
        await scope.InsertAsync("entity_name (entity_id, lang, position, name)", names.SelectMany(one => one.Value.Select((name, at) => new object?[] { id, one.Key, at, name })));
        return key!;
    }

    const string UpdateSql = "update entity set kind = @kind, symbol = @symbol where key = @key and owner_id = @OwnerId returning id";

    const string InsertSql = """
        insert into entity (key, kind, symbol, owner_id, created_at) values (@key, @kind, @symbol, @OwnerId, @now)
            on conflict do nothing
        returning id
        """;
}
