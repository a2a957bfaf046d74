using OncoLearn.Core;
using OncoLearn.Core.Questions.PathwayCompletion;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>What an arrow can mean.</summary>
public sealed class PathwayValues : IValueNames
{
    public IReadOnlyCollection<string> Types { get; } = ["pathway-completion"];

    public string? Of(string word) => Words<PathwaySign>.Find(word) is { } sign ? PathwayText.Sign(sign) : null;
}
