@echo off
rem Starts Debate Mapper: the window without arguments or with a .debate file, the command line with a command.
setlocal
set JAVA=java
if defined JAVA_HOME set JAVA="%JAVA_HOME%\bin\java"
%JAVA% -version >nul 2>&1
if errorlevel 1 (
  echo Debate Mapper needs Java 17 or later: install it, or set JAVA_HOME. 1>&2
  exit /b 2
)
for %%F in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set LAUNCHER=%%F
if "%~1"=="" goto window
if /i "%~x1"==".debate" goto window
if "%~1"=="--example" goto window
%JAVA% -Xmx2g -XX:+UseSerialGC -Djava.awt.headless=true -Declipse.exitdata= -jar "%LAUNCHER%" -nosplash -data @none -application org.debatemapper.cli.application %*
exit /b %errorlevel%
:window
%JAVA% -Xmx2g -Djava.awt.headless=true -jar "%LAUNCHER%" -nosplash -application org.debatemapper.ui.application %*
if errorlevel 23 if not errorlevel 24 goto window
exit /b %errorlevel%
