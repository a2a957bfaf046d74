using OncoLearn.App.Catalog;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>Who may read the course of an import, as its owner changes it.</summary>
/// <param name="Link">To the course, for those who may read it by link; null where there is none.</param>
/// <param name="Problem">Why the last change was not made; null where it was.</param>
public sealed record AudiencePanel(string ImportUid, ReadAudience.View View, string? Link, string? Problem);
