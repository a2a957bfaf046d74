namespace OncoLearn.App.Mail;

/// <summary>A letter was not taken. The message names the kind of failure and never the address, which servers like to repeat.</summary>
public sealed class MailFailedException(string message) : Exception(message);
