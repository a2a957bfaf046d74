using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;
using OncoLearn.Core.Texts;

namespace OncoLearn.Web.Markdown;

/// <summary>An image that was uploaded here.</summary>
sealed class AuthoredImageInline(string alt, string address) : LeafInline
{
    public string Alt { get; } = alt;

    public string Address { get; } = address;
}

/// <summary>Knows images by <see cref="AuthoredImage"/> alone: of other hosts, or without words, they stay text.</summary>
sealed class AuthoredImageParser : InlineParser
{
    public AuthoredImageParser() => OpeningCharacters = ['!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (AuthoredImage.At(slice.Text, slice.Start) is not { } image || string.IsNullOrWhiteSpace(image.Alt) || slice.Start + image.Length > slice.End + 1) return false;
        processor.Inline = new AuthoredImageInline(image.Alt, image.Address);
        slice.Start += image.Length;
        return true;
    }
}
