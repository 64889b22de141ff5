;;; -*- lexical-binding: t -*-
;; Runs inside Emacs after the configuration of docs/editors.md: opens a file, writes down its diagnostics and what is said
;; on hover, applies the fix of the first leading article, types, renames if the server can, and writes down the texts.
(require 'flymake)
(require 'json)

(setq eglot-sync-connect t
      eglot-connect-timeout 30
      eglot-send-changes-idle-time 0.05
      eglot-confirm-server-initiated-edits nil)

(defun wait-for (what seconds)
  (let ((end (+ (float-time) seconds)) found)
    (while (and (not (setq found (funcall what))) (< (float-time) end))
      (accept-process-output nil 0.02))
    (or found (error "not in time"))))

(defun as-record (diagnostic)
  (let ((begin (flymake-diagnostic-beg diagnostic)) (end (flymake-diagnostic-end diagnostic)))
    (save-excursion
      (goto-char begin)
      `((line . ,(1- (line-number-at-pos)))
        (column . ,(- (point) (line-beginning-position)))
        (text . ,(buffer-substring-no-properties begin end))
        (message . ,(flymake-diagnostic-text diagnostic))))))

(defun all-records () (vconcat (mapcar #'as-record (flymake-diagnostics))))
(defun whole-text () (buffer-substring-no-properties (point-min) (point-max)))
(defun with-code (code)
  (seq-filter (lambda (each) (string-match-p (regexp-quote (format "[%s]" code)) (flymake-diagnostic-text each)))
              (flymake-diagnostics)))

(find-file (getenv "LSP_FILE"))
;; In a window this comes with the first key.
(run-hooks 'post-command-hook)
(wait-for #'eglot-managed-p 30)
(wait-for #'flymake-diagnostics 30)
(let* ((before (all-records))
       (article (car (seq-sort-by #'flymake-diagnostic-beg #'< (with-code "ARAI-06"))))
       (count (length before))
       hover action fixed typed renamed)
  (goto-char (flymake-diagnostic-beg article))
  (eglot-hover-eldoc-function (lambda (said &rest _) (setq hover (substring-no-properties said))))
  (wait-for (lambda () hover) 30)

  ;; As M-x eglot-code-actions does; in batch its question is answered by the standard input, with what it prefers.
  (setq action (plist-get (car (eglot-code-actions (point) (flymake-diagnostic-end article) "quickfix")) :title))
  (let ((last-nonmenu-event ?\r))
    (eglot-code-actions (point) (flymake-diagnostic-end article) "quickfix" t))
  (wait-for (lambda () (< (length (flymake-diagnostics)) count)) 30)
  (setq fixed (whole-text))

  (goto-char (point-min))
  (search-forward "gebouw waarin mensen wonen")
  (dolist (key (string-to-list ", enz."))
    (insert-char key)
    ;; In a window Emacs does this when it is idle, which it never is in batch.
    (eglot--signal-textDocument/didChange))
  (setq typed (wait-for (lambda ()
                          (seq-find (lambda (found) (equal (alist-get 'text found) "enz."))
                                    (mapcar #'as-record (with-code "INT-09"))))
                        30))

  (when (eglot--server-capable :renameProvider)
    (goto-char (point-min))
    (search-forward "\"huis")
    (eglot-rename "woonhuis")
    (setq renamed (whole-text)))

  (with-temp-file (getenv "LSP_RESULT")
    (insert (json-encode `((before . ,before) (hover . ,hover) (action . ,action) (fixed . ,fixed)
                           (typed . ,typed) (renamed . ,renamed))))))
(eglot-shutdown (eglot-current-server))
