using OncoLearn.Core.Texts;

namespace OncoLearn.Web.Pages.Teach.Sets;

/// <summary>The way to a page of a question set.</summary>
/// <param name="Here">What the page is called; null for the builder itself.</param>
public sealed record SetTrail(string Uid, LocalizedText Title, string? Here);
