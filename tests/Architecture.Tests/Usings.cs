global using Xunit;
global using ChungSuc.Core.Shared;
