using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Claims.Extraction;

/// <summary>Cuts sentences into names, cues and other words; the longest name or cue at a place wins.</summary>
sealed class Tokenizer(ClaimLexicon lexicon, NameTrie<LexiconName> learned)
{
    static readonly Cue Phosphorylates = new(CueKind.Links, Direction.Unsigned, "phosphorylates", "phosphorylates");

    static readonly Cue Resists = new(CueKind.Effect, Direction.Down, "inhibits", "inhibits");

    const string Tumour = "肿瘤";

    public IReadOnlyList<Token> Cut(FoldedText folded)
    {
        var tokens = new List<Token>();
        var lower = folded.Lower;
        var other = -1;
        void EndOther(int at)
        {
            if (other >= 0) tokens.Add(new Token(other, at, Entity: null, Cue: null));
            other = -1;
        }
        for (var at = 0; at < lower.Length;)
        {
            if (lower[at] == ' ')
            {
                EndOther(at);
                at++;
                continue;
            }
            if (Next(folded, at, tokens) is { } token)
            {
                EndOther(at);
                tokens.Add(token);
                at = token.End;
                continue;
            }
            if (other < 0) other = at;
            at++;
            if (FoldedText.IsWordCharacter(lower[at - 1]))
                while (at < lower.Length && FoldedText.IsWordCharacter(lower[at])) at++;
        }
        EndOther(lower.Length);
        JoinDrugs(tokens);
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            // “抵抗凋亡”
            if (tokens[i].Is(CueKind.Resistance) && tokens[i + 1].Entity?.Kind is EntityKind.Process) tokens[i] = tokens[i] with { Cue = Resists };
            // “PKCε磷酸化Nanog”: between two genes it is a verb.
            if (i == 0) continue;
            if (tokens[i].Entity?.Symbol == "phosphorylation" && tokens[i - 1].Entity?.Kind is EntityKind.Gene && tokens[i + 1].Entity?.Kind is EntityKind.Gene)
                tokens[i] = tokens[i] with { Entity = null, Cue = Phosphorylates };
        }
        return tokens;
    }

    /// <summary>“贝伐珠单抗联合化疗” is one treatment.</summary>
    void JoinDrugs(List<Token> tokens)
    {
        for (var i = tokens.Count - 3; i >= 0; i--)
        {
            if (tokens[i].Entity is not { Kind: EntityKind.Drug } one || !tokens[i + 1].Is(CueKind.Plus) || tokens[i + 2].Entity is not { Kind: EntityKind.Drug } other) continue;
            var name = $"{one.Symbol} plus {other.Symbol}";
            tokens[i] = new Token(tokens[i].Start, tokens[i + 2].End, lexicon.Find(name) ?? SymbolShapes.Made(EntityKind.Drug, name), Cue: null);
            tokens.RemoveRange(i + 1, 2);
        }
    }

    Token? Next(FoldedText folded, int at, List<Token> before)
    {
        var lower = folded.Lower;
        bool FitsName(LexiconName name, int end) => name.Fits(folded, at, end) || (end < lower.Length && lower[end] == 's' && name.Fits(folded, at, end + 1));
        var (own, ownEnd) = learned.Longest(lower, at, FitsName);
        var (name, nameEnd) = lexicon.Names.Longest(lower, at, FitsName, skipping: true);
        if (own is not null && ownEnd >= nameEnd) (name, nameEnd) = (own, ownEnd);
        if (SymbolShapes.JoinedPathway(folded, at) is { } joined && joined.End > nameEnd) return new Token(at, joined.End, joined.Entity, Cue: null);
        if (OfTumour(folded, at, before) is { } ofTumour && ofTumour.End >= nameEnd) (name, nameEnd) = ofTumour;
        if (name is null && Shared(folded, at, before) is { } shared) (name, nameEnd) = shared;
        var (cue, cueEnd) = CueTable.Words.Longest(lower, at, (_, end) => IsWord(lower, at, end));
        if (name is not null && nameEnd >= cueEnd) return new Token(at, PluralEnd(lower, nameEnd), name.Entity, Cue: null);
        if (cue is not null) return new Token(at, cueEnd, Entity: null, cue);
        return SymbolShapes.At(folded, at) is { } shape ? new Token(at, shape.End, shape.Entity, Cue: null) : null;
    }

    /// <summary>“自噬小体的形成和成熟”: what follows “和” may share the beginning of the name before it.</summary>
    (LexiconName Name, int End)? Shared(FoldedText folded, int at, List<Token> before)
    {
        if (before is not [.., { Entity: not null } first, { Cue.Kind: CueKind.And }] || !Script.IsHan(folded.Lower[at])) return null;
        var name = folded.Lower[first.Start..first.End];
        for (var length = name.Length - 1; length >= 2; length--)
        {
            var joined = name[..length] + folded.Lower[at..Math.Min(folded.Lower.Length, at + 10)];
            var (found, end) = lexicon.Names.Longest(joined, 0, (_, end) => end > length + 1, skipping: true);
            if (found is not null && found.Entity != first.Entity) return (found, at + end - length);
        }
        return null;
    }

    /// <summary>“口腔鳞癌的发生”, “胃癌干细胞”: what follows a tumour is named as what follows “肿瘤”.</summary>
    (LexiconName Name, int End)? OfTumour(FoldedText folded, int at, List<Token> before)
    {
        if (!Script.IsHan(folded.Lower[at]) || before is not ([.., { Entity.Kind: EntityKind.Cancer }] or [.., { Entity.Kind: EntityKind.Cancer }, { Cue.Kind: CueKind.Of }])) return null;
        var joined = Tumour + folded.Lower[at..Math.Min(folded.Lower.Length, at + 10)];
        var (found, end) = lexicon.Names.Longest(joined, 0, (candidate, end) => end > Tumour.Length && candidate.Entity.Kind is EntityKind.Process or EntityKind.Sample);
        return found is null ? null : (found, at + end - Tumour.Length);
    }

    static int PluralEnd(string lower, int end) =>
        end < lower.Length && lower[end] == 's' && FoldedText.IsWordCharacter(lower[end - 1]) && (end + 1 == lower.Length || !FoldedText.IsWordCharacter(lower[end + 1])) ? end + 1 : end;

    static bool IsWord(string lower, int start, int end) =>
        !(FoldedText.IsWordCharacter(lower[start]) && start > 0 && FoldedText.IsWordCharacter(lower[start - 1]))
        && !(FoldedText.IsWordCharacter(lower[end - 1]) && end < lower.Length && FoldedText.IsWordCharacter(lower[end]));
}
