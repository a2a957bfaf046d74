using System.Text.Json.Nodes;
using OncoLearn.Core.Authoring.Drafting.Words;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Drafting;

/// <summary>
/// The languages that a course's drafts are made in. A course that was made from a review in one language has claims in that language alone; while the
/// second is being added, drafts stay in the one that more claims are told in.
/// </summary>
sealed record DraftLanguages(bool Zh, bool En)
{
    public static DraftLanguages Of(IReadOnlyList<Claim> claims)
    {
        int Told(string lang) => claims.Count(claim => claim.Statement.Has(lang));
        var (zh, en) = (Told(Wording.Zh), Told(Wording.En));
        return zh == claims.Count && en == claims.Count ? new(Zh: true, En: true) : new(Zh: zh >= en, En: en > zh);
    }

    public IEnumerable<string> Tags => (Zh, En) switch { (true, true) => [Wording.Zh, Wording.En], (true, false) => [Wording.Zh], _ => [Wording.En] };

    /// <summary>The one to look things up by where any would do.</summary>
    public string First => En ? Wording.En : Wording.Zh;

    public bool AreIn(LocalizedText text) => Tags.All(text.Has);

    /// <summary>Whether an entity can be spoken of: it has a name, or a symbol that is not the other language's word.</summary>
    public bool Have(Entity entity) =>
        (!Zh || HasName(entity, Wording.Zh) || entity.Symbol.Any(Script.IsHan) || IsSymbol(entity.Symbol)) && (!En || !entity.NameIn([Wording.En]).Value.Any(Script.IsHan));

    /// <summary>The texts of the other languages are taken out, wherever they stand.</summary>
    public JsonObject Keep(JsonObject payload)
    {
        if (!Zh) Drop(payload, Wording.Zh);
        if (!En) Drop(payload, Wording.En);
        return payload;
    }

    static void Drop(JsonNode? node, string lang)
    {
        (node as JsonObject)?.Remove(lang);
        foreach (var inner in node switch { JsonObject fields => fields.Select(field => field.Value), JsonArray items => items, _ => [] }) Drop(inner, lang);
    }

    static bool HasName(Entity entity, string lang) => entity.Names.TryGetValue(lang, out var names) && names.Count > 0;

    /// <summary>TP53, β-catenin and H1299 stand in any text, “cell growth” does not.</summary>
    static bool IsSymbol(string symbol) => !symbol.Contains(' ', StringComparison.Ordinal) && symbol.Any(c => char.IsUpper(c) || char.IsDigit(c) || c > '\u007F');
}
