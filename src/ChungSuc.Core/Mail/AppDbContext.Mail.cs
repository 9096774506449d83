using ChungSuc.Core.Mail;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Data;

public sealed partial class AppDbContext
{
    public DbSet<OutboxMail> OutboxMails => Set<OutboxMail>();

    public DbSet<MailStep> MailSteps => Set<MailStep>();
}
