using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OncoLearn.Core.Lessons;
using OncoLearn.Core.Reviews;
using OncoLearn.Web.Markdown;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.TagHelpers;

/// <summary>
/// <c>&lt;lesson-text spans="…"&gt;</c>: the inline text of a paragraph. Written here and not in a partial because a line break between two
/// spans would show as a space, which Chinese does not have.
/// </summary>
[HtmlTargetElement("lesson-text", Attributes = "spans")]
public sealed class LessonTextTagHelper(HtmlEncoder encoder) : TagHelper
{
    const char WordJoiner = '\u2060';

    public required IReadOnlyList<LessonSpan> Spans { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        foreach (var span in Spans) output.Content.AppendHtml(Html(span));
    }

    string Html(LessonSpan span)
    {
        var text = span is CitationSpan ? encoder.Encode(span.Text) : Symbols.ToHtml(span.Text, encoder);
        var inline = span switch
        {
            // Joined to the word before it: a number alone at the head of a line refers to nothing.
            CitationSpan => $"""<sup class="ref"><span aria-hidden="true">{WordJoiner}{text}</span><span class="visually-hidden">{encoder.Encode(CourseText.ReferenceLabel(span.Text))}</span></sup>""",
            TermSpan term => $"""<a class="term" id="word-{encoder.Encode(term.Term)}" href="#term-{encoder.Encode(term.Term)}">{text}</a>""",
            _ => text,
        };
        return span.Emphasis switch
        {
            Emphasis.Strong => $"<strong>{inline}</strong>",
            Emphasis.Light => $"<em>{inline}</em>",
            _ => inline,
        };
    }
}
