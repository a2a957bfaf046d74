using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>The error pages: what happened, what was kept, what to do.</summary>
public static class ErrorText
{
    public static string StatusLine(int status) => Say($"状态码 {status}", $"Status {status}");
    public static string GoHome => Say("回到首页", "Go to the home page");

    public static string AskAgain => Say("再试一次", "Try again");
    public static string OtherPlaces => Say("也可以去这里", "Or go here");

    public static ErrorWords For(int status, bool staleForm) => status switch
    {
        StatusCodes.Status400BadRequest when staleForm => new(
            Say("这个页面打开得太久了", "This page was open too long"),
            Say("也可能是您在另一个标签页里登录或退出过。为了安全，服务器没有接受这次提交。",
                "Or you signed in or out in another tab. To be safe, the server did not accept what was sent."),
            Say("之前已保存的内容都还在；这一次填写的内容没有保存。", "Everything saved before is still there; what you typed this time was not saved."),
            Say("请返回上一页，先复制您填写的内容，刷新页面后再提交一次。", "Go back, copy what you typed, reload that page and send it again.")),
        StatusCodes.Status400BadRequest => new(
            Say("服务器没有看懂这次请求", "The server did not understand this request"),
            Say("请求的内容不完整或格式不对。", "What was sent is incomplete or malformed."),
            NothingChanged,
            Say("请返回上一页再试一次。", "Go back and try again.")),
        StatusCodes.Status403Forbidden => new(
            Say("您没有权限打开这个页面", "This page is not open to you"),
            Say("它属于别人，或者需要另一种身份。", "It belongs to somebody else, or needs another role."),
            NothingChanged,
            Say("如果您认为应该能打开，请用另一个账户登录，或联系课程管理员。", "If you think it should be, sign in with another account or ask the administrator.")),
        StatusCodes.Status404NotFound => new(
            Say("没有找到这个页面", "There is no such page"),
            Say("地址可能有误，或者页面已经移走。", "The address may be mistyped, or the page has moved."),
            NothingChanged,
            Say("请检查地址，或从首页重新进入。", "Check the address, or start from the home page.")),
        StatusCodes.Status405MethodNotAllowed => new(
            Say("这个地址不能这样使用", "This address cannot be used in this way"),
            Say("多半是刷新了一个只接受表单提交的地址。", "Most likely an address that only takes a form was opened or reloaded."),
            NothingChanged,
            Say("请返回上一页，用页面上的按钮操作。", "Go back and use the buttons of that page.")),
        StatusCodes.Status413PayloadTooLarge => new(
            Say("提交的内容太大了", "What was sent is too large"),
            Say("它超过了这里一次能接收的大小。", "It is larger than what can be received here at once."),
            Say("这次提交没有保存；之前已保存的内容都还在。", "This submission was not saved; everything saved before is still there."),
            Say("请返回上一页，缩短内容或换一个较小的文件，再提交一次。", "Go back, shorten it or choose a smaller file, and send it again.")),
        StatusCodes.Status429TooManyRequests => new(
            Say("请求太频繁", "Too many requests"),
            Say("短时间内从这里发来的请求太多。", "Too many requests came from here in a short time."),
            Say("这次请求没有执行；之前已保存的内容都还在。", "This request was not carried out; everything saved before is still there."),
            Say("请等一分钟再试。", "Wait a minute and try again.")),
        StatusCodes.Status503ServiceUnavailable => new(
            Say("服务器正忙", "The server is busy"),
            Say("它暂时不能处理这次请求。", "It cannot handle this request at the moment."),
            Say("页面上标明“已保存”的内容都还在。", "Whatever a page showed as saved is still there."),
            Say("请稍等片刻，然后刷新页面。", "Wait a moment, then reload the page.")),
        >= 500 => new(
            Say("服务器出错了", "Something went wrong on the server"),
            Say("这是我们的问题，不是您的。错误已经记入日志。", "The fault is ours, not yours. It has been written to the log."),
            Say("页面上标明“已保存”的内容都还在；这次操作可能没有完成。", "Whatever a page showed as saved is still there; this action may not have been completed."),
            Say("请返回上一页再试一次；如果仍然出错，请告诉课程管理员。", "Go back and try again; if it fails again, tell the administrator.")),
        _ => new(
            Say("请求没有完成", "The request was not completed"),
            Say("服务器拒绝了这次请求。", "The server refused this request."),
            NothingChanged,
            Say("请返回上一页再试一次。", "Go back and try again.")),
    };

    static string NothingChanged => Say("没有任何内容被改动。", "Nothing was changed.");
}

/// <summary>The words of one error page.</summary>
public sealed record ErrorWords(string Title, string WhatHappened, string WhatWasKept, string WhatToDo);
