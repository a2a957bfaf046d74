namespace OncoLearn.App.Mail;

/// <param name="To">One plain address.</param>
/// <param name="Body">Plain text.</param>
public sealed record Letter(string To, string Subject, string Body);
