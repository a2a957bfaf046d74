using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Linting;

/// <summary>A mechanical change of a payload, after which the payload is still a question and the finding is gone.</summary>
/// <param name="Label">What it does, as on a button.</param>
/// <param name="Edits">Made one after the other.</param>
public sealed record LintFix(Bilingual Label, IReadOnlyList<LintEdit> Edits)
{
    /// <returns>A changed copy.</returns>
    /// <exception cref="ArgumentException">The payload is not the one that the finding is about.</exception>
    public JsonNode ApplyTo(JsonNode payload)
    {
        var copy = payload.DeepClone();
        foreach (var edit in Edits) edit.Make(copy);
        return copy;
    }
}

/// <summary>One change at one JSON path.</summary>
public abstract record LintEdit
{
    private protected LintEdit()
    {
    }

    internal abstract void Make(JsonNode root);

    static JsonNode At(JsonNode root, IEnumerable<string> steps, string path)
    {
        var at = root;
        foreach (var step in steps)
        {
            at = at switch
            {
                JsonObject map => map[step],
                JsonArray list when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Count => list[index],
                _ => null,
            } ?? throw new ArgumentException($"The payload has nothing at {path}.", nameof(root));
        }
        return at;
    }

    static string[] Steps(string path) => path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Writes a text in one language anew.</summary>
    /// <param name="Path">Of the text, without the language.</param>
    public sealed record SetText(string Path, string Lang, string Text) : LintEdit
    {
        internal override void Make(JsonNode root)
        {
            if (At(root, Steps(Path), Path) is not JsonObject text || !text.ContainsKey(Lang)) throw new ArgumentException($"The payload has no text in {Lang} at {Path}.", nameof(root));
            text[Lang] = Text;
        }
    }

    /// <summary>Writes a number anew.</summary>
    public sealed record SetNumber(string Path, double Number) : LintEdit
    {
        internal override void Make(JsonNode root)
        {
            var steps = Steps(Path);
            if (At(root, steps[..^1], Path) is not JsonObject holder || holder[steps[^1]]?.GetValueKind() != JsonValueKind.Number) throw new ArgumentException($"The payload has no number at {Path}.", nameof(root));
            holder[steps[^1]] = Number;
        }
    }

    /// <summary>Puts the items of a list in another order.</summary>
    /// <param name="Order">The 0-based places that the items come from: every place once.</param>
    public sealed record Reorder(string Path, IReadOnlyList<int> Order) : LintEdit
    {
        internal override void Make(JsonNode root)
        {
            if (At(root, Steps(Path), Path) is not JsonArray list || !Order.Order().SequenceEqual(Enumerable.Range(0, list.Count)))
                throw new ArgumentException($"The payload has no list of {Order.Count} at {Path}.", nameof(root));
            var items = list.ToArray();
            list.Clear();
            foreach (var from in Order) list.Add(items[from]);
        }
    }
}
