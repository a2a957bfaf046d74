using OncoLearn.Core.Claims;
using OncoLearn.Core.Reviews;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Lessons;

/// <summary>
/// Finds the first occurrence of each glossary term in a lesson, from left to right, the longest form first. A form matches as <see cref="Phrase"/>
/// says, and never inside the longer name of a gene, drug or cancer.
/// </summary>
sealed class TermFinder
{
    readonly ILookup<char, Form> _forms;
    readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    readonly List<string> _found = [];

    public TermFinder(string lang, IEnumerable<GlossaryTerm> glossary, IEnumerable<Entity> entities)
    {
        var terms = glossary.SelectMany(term => term.FormsIn(lang).Select(form => new Form(form, term.Key)));
        var names = entities
            .Where(entity => entity.Kind is EntityKind.Gene or EntityKind.Drug or EntityKind.Cancer)
            .SelectMany(entity => entity.Names.GetValueOrDefault(lang, []))
            .Select(name => new Form(name, Term: null));
        _forms = terms.Concat(names)
            .Where(form => form.Text.Length > 0)
            // A term comes before an entity of the same name, and of two terms with one form the first by key is taken.
            .OrderByDescending(form => form.Text.Length).ThenBy(form => form.Term is null).ThenBy(form => form.Term, StringComparer.Ordinal)
            .ToLookup(form => char.ToLowerInvariant(form.Text[0]));
    }

    /// <summary>The keys found so far, in the order of the text.</summary>
    public IReadOnlyList<string> Found => _found;

    public IEnumerable<LessonSpan> Split(TextRun run)
    {
        var (text, from) = (run.Text, 0);
        for (var i = 0; i < text.Length;)
        {
            if (At(text, i) is not { } form)
            {
                i++;
                continue;
            }
            if (form.Term is { } term && _seen.Add(term))
            {
                _found.Add(term);
                if (i > from) yield return new TextSpan(text[from..i], run.Emphasis);
                yield return new TermSpan(text.Substring(i, form.Text.Length), run.Emphasis, term);
                from = i + form.Text.Length;
            }
            i += form.Text.Length;
        }
        if (from < text.Length) yield return new TextSpan(text[from..], run.Emphasis);
    }

    Form? At(string text, int at) => _forms[char.ToLowerInvariant(text[at])].FirstOrDefault(form => form.StandsIn(text, at));

    sealed record Form(string Text, string? Term)
    {
        readonly Phrase _phrase = new(Text);

        public bool StandsIn(string text, int at) => _phrase.StandsIn(text, at);
    }
}
