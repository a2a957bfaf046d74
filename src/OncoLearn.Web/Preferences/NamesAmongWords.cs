using Microsoft.AspNetCore.Html;
using OncoLearn.Core.Texts;

namespace OncoLearn.Web.Preferences;

/// <summary>Names in the language of the content among words of the interface.</summary>
public static class NamesAmongWords
{
    /// <param name="say">The words around the names. Instead of each name it is given a mark, which it puts once.</param>
    /// <returns>The words with the names in the places of their marks, each with its <c>lang</c> where that is not the page's own.</returns>
    public static IHtmlContent Among(this ReaderPreferences reader, Func<IReadOnlyList<string>, string> say, params IReadOnlyList<TextIn> names)
    {
        var words = say([.. names.Select((_, at) => MarkOf(at))]);
        var content = new HtmlContentBuilder();
        var done = 0;
        foreach (var (place, at) in names.Select((_, at) => (Place: words.IndexOf(MarkOf(at), StringComparison.Ordinal), At: at)).OrderBy(one => one.Place))
        {
            content.Append(words[done..place]);
            done = place + 1;
            if (reader.LangAttribute(names[at].Lang) is { } lang) content.AppendHtml("<span lang=\"").Append(lang).AppendHtml("\">").Append(names[at].Value).AppendHtml("</span>");
            else content.Append(names[at].Value);
        }
        return content.Append(words[done..]);
    }

    // Unicode's private use area: no text has it.
    static string MarkOf(int at) => ((char)('\uE000' + at)).ToString();
}
