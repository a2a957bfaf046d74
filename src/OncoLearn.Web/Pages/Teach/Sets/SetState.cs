using OncoLearn.Web.Pages.Attempts;

namespace OncoLearn.Web.Pages.Teach.Sets;

/// <summary>Where a question set stands.</summary>
/// <param name="Published">Learners have got a version of it once.</param>
/// <param name="Changed">The newest version is not what learners get.</param>
public sealed record SetState(bool Published, bool Changed, string? Code, DateTimeOffset? OpensAt, DateTimeOffset? ClosesAt, LocalTime Time);
