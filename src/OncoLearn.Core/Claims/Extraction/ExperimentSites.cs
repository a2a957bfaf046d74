namespace OncoLearn.Core.Claims.Extraction;

/// <summary>
/// Which finding of a sentence was made in vitro and which in vivo, where it names both. In Chinese the word stands before what was found (“体外迁移、侵袭和体内转移”), in English behind it
/// or at the head of its clause. What stands before “体外” is the mechanism seen in the same cells; of anything else the sentence does not say.
/// </summary>
sealed class ExperimentSites
{
    static readonly (string Word, EvidenceKind Kind)[] Words =
    [
        ("体内外", EvidenceKind.Mixed), ("体外和体内", EvidenceKind.Mixed), ("体内和体外", EvidenceKind.Mixed), ("体外及体内", EvidenceKind.Mixed), ("体内及体外", EvidenceKind.Mixed), ("体外、体内", EvidenceKind.Mixed),
        ("体外与体内", EvidenceKind.Mixed), ("体内、体外", EvidenceKind.Mixed), ("in vitro and in vivo", EvidenceKind.Mixed), ("in vivo and in vitro", EvidenceKind.Mixed), ("in vitro as well as in vivo", EvidenceKind.Mixed),
        ("体外", EvidenceKind.InVitro), ("体内", EvidenceKind.InVivo), ("in vitro", EvidenceKind.InVitro), ("in vivo", EvidenceKind.InVivo),
    ];

    readonly FoldedText _folded;
    readonly IReadOnlyList<Token> _tokens;
    readonly List<(int From, int To, EvidenceKind Kind)> _sites = [];

    public ExperimentSites(FoldedText folded, IReadOnlyList<Token> tokens)
    {
        (_folded, _tokens) = (folded, tokens);
        for (var at = 0; at < folded.Lower.Length; at++)
        {
            var (word, kind) = Array.Find(Words, word => string.CompareOrdinal(folded.Lower, at, word.Word, 0, word.Word.Length) == 0);
            if (word is null) continue;
            _sites.Add((at, at + word.Length, kind));
            at += word.Length - 1;
        }
    }

    /// <summary>Null where the sentence does not name both.</summary>
    public EvidenceKind? Of(Finding finding)
    {
        if (!_sites.Exists(site => site.Kind is EvidenceKind.Mixed) && !(_sites.Exists(site => site.Kind is EvidenceKind.InVitro) && _sites.Exists(site => site.Kind is EvidenceKind.InVivo))) return null;
        var found = _tokens.Skip(finding.At + 1).FirstOrDefault(token => token.Entity == finding.Object) ?? _tokens.Take(finding.At).LastOrDefault(token => token.Entity == finding.Object) ?? _tokens[finding.At];
        // “体内转移” may be one name.
        if (_sites.FindIndex(site => site.From >= found.Start && site.From < found.End) is var inside and >= 0) return _sites[inside].Kind;
        var before = _sites.FindLastIndex(site => site.To <= found.Start);
        var after = _sites.FindIndex(site => site.From >= found.End);
        if (!_folded.IsChinese && after >= 0 && !Between(found.End, _sites[after].From).Any(token => token.Kind is CueKind.Break or CueKind.Then)) return _sites[after].Kind;
        if (before >= 0 && Reaches(_sites[before].To, found.Start)) return _sites[before].Kind;
        return before < 0 && after >= 0 && _sites[after].Kind is EvidenceKind.InVitro ? EvidenceKind.InVitro : EvidenceKind.Preclinical;
    }

    /// <summary>Up to the end of the clause; “在体外，” has its clause behind the mark.</summary>
    bool Reaches(int from, int to)
    {
        var hasName = _tokens.Any(token => token.Entity is not null && token.Start < from && token.End > from);
        foreach (var token in Between(from, to))
        {
            if (hasName && token.Is(CueKind.Break)) return false;
            hasName |= token.Entity is not null && token.Entity.Kind is not (EntityKind.Cancer or EntityKind.Sample or EntityKind.CellLine);
        }
        return true;
    }

    IEnumerable<Token> Between(int from, int to) => _tokens.SkipWhile(token => token.Start < from).TakeWhile(token => token.End <= to);
}
