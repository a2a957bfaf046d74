namespace OncoLearn.App.Documents.Html;

/// <summary>Where in a page something stands.</summary>
/// <param name="Article">The how manieth outermost <c>article</c>, from 0; -1 for none.</param>
/// <param name="IsMain">Inside the page's main part.</param>
/// <param name="At">How many tags stand before it.</param>
/// <param name="IsAside">In the page's head or foot, among links or remarks.</param>
readonly record struct HtmlPlace(int At, int Article, bool IsMain, bool IsAside);
