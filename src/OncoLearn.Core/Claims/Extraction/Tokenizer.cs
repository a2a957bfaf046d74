using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Claims.Extraction;

/// <summary>Cuts sentences into names, cues and other words; the longest name or cue at a place wins.</summary>
sealed class Tokenizer(ClaimLexicon lexicon, NameTrie<LexiconName> learned)
{
    static readonly Cue Phosphorylates = new(CueKind.Links, Direction.Unsigned, "phosphorylates", "phosphorylates");

    static readonly Cue Resists = new(CueKind.Effect, Direction.Down, "inhibits", "inhibits");

    const string Tumour = "肿瘤";

    const string Cell = "细胞";

    const int DeepestPart = 3;

    static readonly string[] Parts = ["n端", "c端", "n末端", "c末端", "同源盒", "启动子", "异构体"];

    /// <param name="topic">What the text was about before, whose parts may be named alone: “N端”.</param>
    public IReadOnlyList<Token> Cut(FoldedText folded, Entity? topic = null)
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
            if (Next(folded, at, tokens, topic) is { } token)
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
        Specify(tokens, folded);
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (IsPrefix(tokens, i) && !(tokens[i + 1].Entity?.Kind is EntityKind.Process && i + 2 < tokens.Count && tokens[i + 2].Kind is CueKind.Role or CueKind.Adverb)) tokens[i] = tokens[i] with { Cue = null };
            // “抵抗凋亡”
            if (tokens[i].Is(CueKind.Resistance) && tokens[i + 1].Entity?.Kind is EntityKind.Process) tokens[i] = tokens[i] with { Cue = Resists };
            // “PKCε磷酸化Nanog”: between two genes it is a verb.
            if (i == 0) continue;
            if (tokens[i].Entity?.Symbol == "phosphorylation" && tokens[i - 1].Entity?.Kind is EntityKind.Gene && tokens[i + 1].Entity?.Kind is EntityKind.Gene)
                tokens[i] = tokens[i] with { Entity = null, Cue = Phosphorylates };
        }
        return tokens;
    }

    /// <summary>“Nanog基因（Nanog1基因）”: what stands in the bracket is meant, where it is a form of the gene before it.</summary>
    void Specify(List<Token> tokens, FoldedText folded)
    {
        foreach (var (at, text) in folded.Brackets)
        {
            var before = tokens.FindLastIndex(token => token.End <= at);
            if (before > 0 && tokens[before].Entity is null && folded.Text[tokens[before].Start..at] is "基因" or "蛋白") before--;
            if (before < 0 || tokens[before].Entity is not { Kind: EntityKind.Gene } gene || folded.Text[tokens[before].End..at] is not ("" or "基因" or "蛋白")) continue;
            var name = text.EndsWith("基因", StringComparison.Ordinal) || text.EndsWith("蛋白", StringComparison.Ordinal) ? text[..^2] : text;
            if (lexicon.Find(name) is { Kind: EntityKind.Gene } form && form.Key != gene.Key && form.Parts.Contains(gene.Key)) tokens[before] = tokens[before] with { Entity = form };
        }
    }

    /// <summary>“抗” and “促” are verbs only in “抗凋亡功能” and its like.</summary>
    static bool IsPrefix(List<Token> tokens, int at) => tokens[at].Is(CueKind.Effect) && tokens[at].End - tokens[at].Start == 1;

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

    Token? Next(FoldedText folded, int at, List<Token> before, Entity? topic)
    {
        var lower = folded.Lower;
        bool FitsName(LexiconName name, int end) => name.Fits(folded, at, end) || (end < lower.Length && lower[end] == 's' && name.Fits(folded, at, end + 1));
        var (own, ownEnd) = learned.Longest(lower, at, FitsName);
        var (name, nameEnd) = lexicon.Names.Longest(lower, at, FitsName, skipping: true);
        // “口腔鳞癌细胞自噬小体的形成”: the cell is the tumour's.
        if (name is not null && string.CompareOrdinal(lower, at, Cell, 0, Cell.Length) == 0 && lexicon.Names.Longest(lower, at + Cell.Length, (_, end) => end > nameEnd, skipping: true).Value is not null) (name, nameEnd) = (null, 0);
        if (own is not null && ownEnd >= nameEnd) (name, nameEnd) = (own, ownEnd);
        if (SymbolShapes.JoinedPathway(folded, at) is { } joined && joined.End > nameEnd) return new Token(at, joined.End, joined.Entity, Cue: null);
        if (OfTumour(folded, at, before) is { } ofTumour && ofTumour.End >= nameEnd) (name, nameEnd) = ofTumour;
        if (name is null && PartOf(folded, at, before, topic) is { } part) (name, nameEnd) = part;
        if (name is null && Shared(folded, at, before) is { } shared) (name, nameEnd) = shared;
        if (name is null && SharedTumours.At(lower, at, lexicon) is { } tumour) return new Token(at, tumour.End, tumour.Entity, Cue: null);
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

    /// <summary>“分为N端，同源盒区”: parts of the gene that was named last, where the lexicon has them.</summary>
    (LexiconName Name, int End)? PartOf(FoldedText folded, int at, List<Token> before, Entity? topic)
    {
        if (!Array.Exists(Parts, part => string.CompareOrdinal(folded.Lower, at, part, 0, part.Length) == 0)) return null;
        foreach (var named in before.Select(token => token.Entity).Where(entity => entity?.Kind is EntityKind.Gene).Reverse().Append(topic).Distinct())
        {
            var whole = named;
            for (var depth = 0; whole is not null && depth < DeepestPart; depth++, whole = whole.Parts is [var only] ? lexicon.ByKey.GetValueOrDefault(only) : null)
            {
                var start = FoldedText.Of(whole.Symbol).Lower + "的";
                var joined = start + folded.Lower[at..Math.Min(folded.Lower.Length, at + 10)];
                var (found, end) = lexicon.Names.Longest(joined, 0, (_, end) => end > start.Length, skipping: true);
                if (found is not null) return (found, at + end - start.Length);
            }
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
